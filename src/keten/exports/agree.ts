import { comparableRendering } from './renderings.js';

/** Whether one of the texts on each side is the same, or what is shown holds the words of the other among more. */
export function agree(before: readonly string[], after: readonly string[]): boolean {
  const left = before.map(comparableRendering).filter((text) => text !== '');
  const right = after.map(comparableRendering).filter((text) => text !== '');
  return left.some((a) => right.some((b) => a === b || holdsWords(a, b) || holdsWords(b, a)));
}

function holdsWords(text: string, words: string): boolean {
  return (
    words.length >= 4 && /[a-z]{3}/.test(words) && ` ${text} `.includes(` ${words} `) && !isStart(text, words)
  );
}

/** What is but the start of the other may have been cut off: that is for the detectors to say. */
function isStart(text: string, words: string): boolean {
  return text.startsWith(words);
}
