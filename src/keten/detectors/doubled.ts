import type { DifferenceDetector } from './DifferenceDetector.js';

/** A list holds an item once more than it did. */
export const doubled: DifferenceDetector = {
  kind: 'doubled',
  detects: (change) => change.of === 'presence' && change.before === undefined && change.twin,
};
