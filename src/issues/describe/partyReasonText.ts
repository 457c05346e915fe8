import { assertNever } from '../../foundation/assertNever.js';
import type { Language, Translated } from '../../foundation/Language.js';
import { hopFacts } from '../../taxonomy/hops.js';
import type { Symptom } from '../../taxonomy/symptoms.js';
import type { PartyReason } from '../Classification.js';
import { cueText } from './cueText.js';
import { duplicateKindText } from './duplicateKindText.js';

/** A reason for a party as a subordinate clause, to follow "omdat" or "because". */
export function partyReasonText(reason: PartyReason, symptom: Symptom, language: Language): string {
  return textOf(reason, symptom)[language];
}

function textOf(reason: PartyReason, symptom: Symptom): Translated {
  switch (reason.reason) {
    case 'default':
      return { nl: 'dit daar meestal ontstaat', en: 'this usually arises there' };
    case 'alternative':
      return { nl: 'het daar ook kan ontstaan', en: 'it can arise there as well' };
    case 'words':
      return wordsText(reason, symptom);
    case 'shift':
      return shiftText(reason.shift, symptom);
    case 'specification':
      return deviationTexts[reason.deviates];
    case 'first-deviating-hop': {
      const { nl, en } = hopFacts[reason.hop].label;
      return {
        nl: `${nl} de eerste plek is waar het te zien is`,
        en: `${en} is the first place where it shows`,
      };
    }
    case 'seen-at-hop': {
      const { nl, en } = hopFacts[reason.hop].label;
      return { nl: `het in ${nl} te zien is`, en: `it shows in ${en}` };
    }
    case 'several-suppliers':
      return {
        nl: `het bij ${reason.count} leveranciers voorkomt`,
        en: `it occurs at ${reason.count} vendors`,
      };
    case 'one-supplier':
      return {
        nl: `het bij ${reason.providers} zorgaanbieders met dezelfde leverancier voorkomt`,
        en: `it occurs at ${reason.providers} care providers with the same vendor`,
      };
    case 'one-provider':
      return {
        nl: 'dezelfde leverancier het bij andere zorgaanbieders wel goed doet',
        en: 'the same vendor does it well at other care providers',
      };
    case 'many-resources':
      return {
        nl: `het in ${reason.count} resources voorkomt en dus in de omzetting zit`,
        en: `it occurs in ${reason.count} resources and so lies in the mapping`,
      };
    case 'duplicate-suspect':
      return {
        nl: `dit soort dubbeling daar ontstaat (${duplicateKindText(reason.kind, 'nl')})`,
        en: `this kind of duplicate arises there (${duplicateKindText(reason.kind, 'en')})`,
      };
    case 'routing-rule':
      return {
        nl: `routeringsregel ${reason.rule} ${reason.inferred ? 'daar volgens ons op wijst' : 'daarop wijst'}`,
        en: `routing rule ${reason.rule} points there${reason.inferred ? ' by our inference' : ''}`,
      };
    default:
      return assertNever(reason);
  }
}

function wordsText(
  { shift, cues }: Extract<PartyReason, { reason: 'words' }>,
  { shifts }: Symptom,
): Translated {
  const told = cues.map(cueText);
  const read = {
    nl: told.length === 0 ? '' : ` (gelezen: ${told.map(({ nl }) => nl).join('; ')})`,
    en: told.length === 0 ? '' : ` (read: ${told.map(({ en }) => en).join('; ')})`,
  };
  const points = { nl: `de melding daarop wijst${read.nl}`, en: `the report points there${read.en}` };
  const known = shifts.find(({ id }) => id === shift);
  if (known === undefined) return points;
  // What the words say is less than the shift claims: it is told as what it would be.
  return {
    nl: `${points.nl}, zoals wanneer ${known.condition.nl}`,
    en: `${points.en}, as when ${known.condition.en}`,
  };
}

function shiftText(id: string, { shifts }: Symptom): Translated {
  const shift = shifts.find((candidate) => candidate.id === id);
  if (shift === undefined) return { nl: `geldt: ${id}`, en: `it holds: ${id}` };
  const { condition, because } = shift;
  return { nl: `${condition.nl} (${because.nl})`, en: `${condition.en} (${because.en})` };
}

const deviationTexts = {
  answer: {
    nl: 'het antwoord zelf van de specificatie afwijkt',
    en: 'the answer itself deviates from the specification',
  },
  request: {
    nl: 'wat het PGO vraagt of stuurt van de specificatie afwijkt',
    en: 'what the PGO asks or sends deviates from the specification',
  },
  list: {
    nl: 'de lijst zelf van haar vorm afwijkt; MedMij publiceert die, een deelnemer levert aan',
    en: 'the list itself deviates from its form; MedMij publishes it, a participant supplies the data',
  },
} as const;
