import type { ResponseItem } from './ResponseItem.js';

/** Where an item stands, or would stand, in a response: beneath a parent, at or after a place in document order. */
export interface ResponsePlace {
  readonly parent: ResponseItem | undefined;
  readonly order: number;
}

/**
 * The occurrence of a question that a condition at a place is about: the nearest by the axes ancestor, preceding,
 * following. In document order the one that shares the deepest ancestor is a neighbour, so two are compared.
 * Source: HL7 FHIR, Questionnaire.item.enableWhen.question.
 */
export function nearestOccurrence(
  occurrences: readonly ResponseItem[],
  place: ResponsePlace,
): ResponseItem | undefined {
  let low = 0;
  let high = occurrences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((occurrences[middle]?.order ?? 0) < place.order) low = middle + 1;
    else high = middle;
  }
  const before = occurrences[low - 1];
  const after = occurrences[low];
  if (before === undefined || after === undefined) return before ?? after;
  return sharedDepth(after, place) > sharedDepth(before, place) ? after : before;
}

function sharedDepth(item: ResponseItem, { parent }: ResponsePlace): number {
  let one: ResponseItem | undefined = item;
  let other = parent;
  while (one !== other) {
    if (one === undefined || other === undefined) return 0;
    if (one.depth >= other.depth) one = one.parent;
    else other = other.parent;
  }
  return one?.depth ?? 0;
}
