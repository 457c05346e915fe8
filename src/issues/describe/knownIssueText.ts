import type { Language } from '../../foundation/Language.js';
import { parties } from '../../taxonomy/parties.js';
import type { KnownIssueMatch, KnownIssueState } from '../KnownIssueMatch.js';

const statuses = {
  nl: { new: 'nieuw', known: 'bekend', returned: 'teruggekeerd' },
  en: { new: 'new', known: 'known', returned: 'returned' },
} as const;

/** What a state adds to the status; nothing when it says the same. */
const states = {
  nieuw: { nl: 'nog niet beoordeeld', en: 'not assessed yet' },
  bekend: undefined,
  'oplossing-gepland': { nl: 'oplossing gepland', en: 'a solution is planned' },
  opgelost: { nl: 'was opgelost', en: 'had been solved' },
  teruggekeerd: undefined,
  'wordt-niet-opgelost': { nl: 'wordt niet opgelost', en: 'will not be solved' },
} as const satisfies Record<KnownIssueState, { readonly nl: string; readonly en: string } | undefined>;

const words = {
  nl: {
    owner: 'eigenaar',
    release: 'release',
    meanwhile: 'intussen',
    bySubject: 'herkend aan het onderwerp, want het register is van een andere versie',
  },
  en: {
    owner: 'owner',
    release: 'release',
    meanwhile: 'meanwhile',
    bySubject: 'found by its subject, as the register is of another version',
  },
} as const;

/** Known, new or returned, in a word. */
export function knownStatusText({ status }: KnownIssueMatch, language: Language): string {
  return statuses[language][status];
}

/** How an issue relates to the register, and what that says of it: owner, planned release and workaround. */
export function knownIssueText(known: KnownIssueMatch, language: Language): string {
  const { state, by, owner, plannedRelease, workaround, entry } = known;
  const { owner: owned, release, meanwhile, bySubject } = words[language];
  const stated = state === undefined ? undefined : states[state]?.[language];
  return [
    knownStatusText(known, language),
    ...(stated === undefined ? [] : [stated]),
    ...(by === undefined ? [] : [bySubject]),
    ...(owner === undefined ? [] : [`${owned}: ${parties[owner].label[language]}`]),
    ...(plannedRelease === undefined ? [] : [`${release}: ${plannedRelease}`]),
    ...(workaround === undefined ? [] : [`${meanwhile}: ${workaround}`]),
    ...(entry === undefined ? [] : [entry]),
  ].join(' · ');
}
