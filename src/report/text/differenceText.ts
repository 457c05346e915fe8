import type { Language, Translated } from '../../foundation/Language.js';
import type { HopDifference, HopDifferenceKind } from '../../keten/HopDifference.js';
import { hopFacts } from '../../taxonomy/hops.js';

const kinds: Readonly<Record<HopDifferenceKind, Translated>> = {
  lost: { nl: 'is weggevallen', en: 'is lost' },
  added: { nl: 'is erbij gekomen', en: 'was added' },
  doubled: { nl: 'staat er vaker dan ervoor', en: 'occurs more often than before' },
  changed: { nl: 'heeft een andere waarde gekregen', en: 'got another value' },
};

/** A difference between hops in one sentence. */
export function differenceText(
  { kind, resourceType, path, firstDeviatingHop }: HopDifference,
  language: Language,
): string {
  const seen = hopFacts[firstDeviatingHop].label[language];
  const first = language === 'nl' ? 'voor het eerst te zien in' : 'first seen in';
  return `${path ?? resourceType} ${kinds[kind][language]}; ${first} ${seen}.`;
}
