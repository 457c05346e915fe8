import type { DifferenceDetector } from './DifferenceDetector.js';

/** An element is there that was not. */
export const added: DifferenceDetector = {
  kind: 'added',
  detects: ({ of }) => of === 'presence',
};
