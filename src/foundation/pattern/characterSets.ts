import type { CharacterSet } from './Pattern.js';

const maxCodePoint = 0x10ffff;

/** The set that holds what any of the ranges holds. */
export function characterSet(ranges: CharacterSet): CharacterSet {
  const merged: [number, number][] = [];
  for (const [first, last] of [...ranges].sort(([a], [b]) => a - b)) {
    const previous = merged.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** All code points that are not in the set. */
export function complement(set: CharacterSet): CharacterSet {
  const result: [number, number][] = [];
  let next = 0;
  for (const [first, last] of set) {
    if (first > next) result.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= maxCodePoint) result.push([next, maxCodePoint]);
  return result;
}

const codes = (text: string): CharacterSet =>
  Array.from(text, (char) => [char.charCodeAt(0), char.charCodeAt(0)] as const);

const digit: CharacterSet = [[48, 57]];
const word = characterSet([
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
]);
const space = characterSet([
  [9, 13],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  ...codes(' \u00a0\u1680\u202f\u205f\u3000\ufeff'),
]);

/** The sets that `\d`, `\w`, `\s` and their capitals stand for. */
export const classEscapes: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', digit],
  ['D', complement(digit)],
  ['w', word],
  ['W', complement(word)],
  ['s', space],
  ['S', complement(space)],
]);

/** Every code point: `.` in FHIRPath also matches the end of a line. */
export const anyCharacter: CharacterSet = [[0, maxCodePoint]];
