import { plainText } from '../elements/plainText.js';
import type { DifferenceDetector } from './DifferenceDetector.js';

/** The end of a text or of bytes is missing. */
export const truncated: DifferenceDetector = {
  kind: 'truncated',
  detects({ of, name, before, after }) {
    if (of !== 'value' || typeof before !== 'string' || typeof after !== 'string') return false;
    if (name === 'data' || name === 'content') return isStart(bytesOf(after), bytesOf(before));
    return isStart(
      plainText(after)
        .replace(/(?:\.{2,3}|…|\[\.{3}\])$/, '')
        .trimEnd(),
      plainText(before),
    );
  },
};

function isStart(start: string, whole: string): boolean {
  return start !== '' && start.length < whole.length && whole.startsWith(start);
}

/** Base64 without padding and without the last letters, which hold part of a byte each. */
function bytesOf(data: string): string {
  const letters = data.replace(/[\s=]/g, '');
  return letters.slice(0, letters.length - (letters.length % 4));
}
