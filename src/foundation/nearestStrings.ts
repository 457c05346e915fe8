import { compareStrings } from './compareStrings.js';

/**
 * The candidates that look most like a string, the nearest first: those at an edit distance of at most a third
 * of its length, or that start with it. Case is disregarded. Ties in order of code units.
 */
export function nearestStrings(text: string, candidates: Iterable<string>, count: number): readonly string[] {
  const wanted = text.trim().toLowerCase().slice(0, maxCompared);
  if (wanted === '') return [];
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of candidates) {
    const compared = candidate.toLowerCase().slice(0, maxCompared);
    const distance = compared.startsWith(wanted) ? 0.5 : editDistance(wanted, compared);
    if (distance <= limit) near.push({ candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance || compareStrings(a.candidate, b.candidate));
  return near.slice(0, count).map(({ candidate }) => candidate);
}

/** Longer strings are compared by their beginning, so that the cost stays bounded. */
const maxCompared = 80;

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
