import type { DifferenceDetector } from './DifferenceDetector.js';

/** Another code, of which it is not known that it means the same. */
export const codeReplaced: DifferenceDetector = {
  kind: 'code-replaced',
  detects: (change) => change.of === 'code' && !change.sameMeaning,
};
