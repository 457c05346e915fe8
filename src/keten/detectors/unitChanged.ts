import type { DifferenceDetector } from './DifferenceDetector.js';

/** The amount is in another unit, converted or not, or its unit is gone. */
export const unitChanged: DifferenceDetector = {
  kind: 'unit-changed',
  detects: ({ of }) => of === 'unit',
};
