import type { Language } from '../../foundation/Language.js';
import type { HopDifference } from '../../keten/HopDifference.js';
import { hopDifferenceKinds } from '../../taxonomy/hopDifferenceKinds.js';
import { hopFacts } from '../../taxonomy/hops.js';

/** A difference between hops in one sentence. */
export function differenceText(
  { kind, resourceType, path, firstDeviatingHop }: HopDifference,
  language: Language,
): string {
  const seen = hopFacts[firstDeviatingHop].label[language];
  const first = language === 'nl' ? 'voor het eerst te zien in' : 'first seen in';
  return `${path ?? resourceType} ${hopDifferenceKinds[kind].label[language]}; ${first} ${seen}.`;
}
