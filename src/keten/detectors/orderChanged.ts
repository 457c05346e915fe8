import type { DifferenceDetector } from './DifferenceDetector.js';

/** The same items stand in another order, in a list that is read in order. */
export const orderChanged: DifferenceDetector = {
  kind: 'order-changed',
  detects: ({ of }) => of === 'order',
};
