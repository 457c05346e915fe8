import type { DifferenceDetector } from './DifferenceDetector.js';

/** Another code that means the same, by a concept map or by its words. */
export const codeTranslated: DifferenceDetector = {
  kind: 'code-translated',
  detects: (change) => change.of === 'code' && change.sameMeaning,
};
