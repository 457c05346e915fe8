import { char } from './characters.js';

const loneSurrogates = /\p{Surrogate}/u;
const allLoneSurrogates = /\p{Surrogate}/gu;
const highEscape = /^\\u[dD][89abAB][0-9a-fA-F]{2}$/;
const lowEscape = /^\\u[dD][c-fC-F][0-9a-fA-F]{2}$/;

/** Strings of which the engine itself can tell whether they are well formed: since ES2024. */
interface MaybeWellFormed {
  readonly isWellFormed?: () => boolean;
}

/** Whether JSON text holds half of a surrogate pair alone, as a character or as an escape. */
export function hasLoneSurrogate(text: string): boolean {
  return !isWellFormed(text) || hasLoneEscape(text, 'd') || hasLoneEscape(text, 'D');
}

/** Number of halves of surrogate pairs that stand alone in a string. */
export function countLoneSurrogates(text: string): number {
  return isWellFormed(text) ? 0 : [...text.matchAll(allLoneSurrogates)].length;
}

function isWellFormed(text: string): boolean {
  const { isWellFormed: ask } = text as MaybeWellFormed;
  return ask === undefined ? !loneSurrogates.test(text) : ask.call(text);
}

/** Whether an escape that starts with this digit is half of a pair without the other half next to it. */
function hasLoneEscape(text: string, digit: 'd' | 'D'): boolean {
  const start = `\\u${digit}`;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (isEscaped(text, at)) continue;
    const escape = text.slice(at, at + 6);
    if (highEscape.test(escape) && !lowEscape.test(text.slice(at + 6, at + 12))) return true;
    if (lowEscape.test(escape) && !endsWithHighEscape(text, at)) return true;
  }
  return false;
}

function endsWithHighEscape(text: string, end: number): boolean {
  return end >= 6 && highEscape.test(text.slice(end - 6, end)) && !isEscaped(text, end - 6);
}

/** Whether a backslash is itself escaped: an odd number of backslashes stands before it. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && text.charCodeAt(before - 1) === char.backslash) before--;
  return (at - before) % 2 === 1;
}
