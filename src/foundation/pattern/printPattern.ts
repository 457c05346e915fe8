import { anyCharacter } from './characterSets.js';
import type { CharacterSet, Pattern } from './Pattern.js';

/** Writes a pattern for JavaScript's flags `u` and `s`, which know fewer escapes than what was parsed. */
export function printPattern(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'sequence':
      return pattern.parts.map(printPattern).join('');
    case 'alternatives':
      return pattern.parts.map(printPattern).join('|');
    case 'group':
      return `(${pattern.captures ? '' : '?:'}${printPattern(pattern.part)})`;
    case 'repeat': {
      const { part, min, max, lazy } = pattern;
      const often =
        max === Infinity
          ? min === 0
            ? '*'
            : min === 1
              ? '+'
              : `{${min},}`
          : min === 0 && max === 1
            ? '?'
            : range(min, max);
      return printPattern(part) + often + (lazy ? '?' : '');
    }
    case 'characters':
      return printSet(pattern.set);
    case 'start':
      return '^';
    case 'end':
      return '$';
  }
}

function range(min: number, max: number): string {
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

function printSet(set: CharacterSet): string {
  if (set === anyCharacter) return '.';
  const [only] = set;
  if (set.length === 1 && only?.[0] === only?.[1] && only !== undefined) return printCode(only[0]);
  const ranges = set.map(([first, last]) => {
    const [from, to] = [printCode(first), printCode(last)];
    return first === last ? from : first + 1 === last ? from + to : `${from}-${to}`;
  });
  return `[${ranges.join('')}]`;
}

function printCode(code: number): string {
  if (code < 32 || code > 126) return `\\u{${code.toString(16)}}`;
  const char = String.fromCodePoint(code);
  return /[\^$\\.*+?()[\]{}|/-]/.test(char) ? (char === '-' ? '\\x2d' : `\\${char}`) : char;
}
