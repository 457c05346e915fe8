import type { DifferenceDetector } from './DifferenceDetector.js';

/** Letters outside ASCII, or signs that markup writes in another way, became something else; the rest is as it was. */
export const encodingDamaged: DifferenceDetector = {
  kind: 'encoding-damaged',
  detects({ of, before, after }) {
    if (of !== 'value' || typeof before !== 'string' || typeof after !== 'string') return false;
    if (!/[^\x20-\x7e\t\n\r]|[&<>"']/.test(before) || before.startsWith(after)) return false;
    return skeleton(before) === skeleton(after) || folded(before) === after;
  },
};

/** What no wrong decoding touches: letters and signs of ASCII, without entities and marks for what could not be read. */
function skeleton(text: string): string {
  return text
    .replace(/&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/gi, '')
    .replace(/\\u[\da-f]{4}/gi, '')
    .replace(/[^\x21-\x7e]|[?&<>"']/g, '');
}

/** Without accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}
