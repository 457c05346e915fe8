import type { DifferenceDetector } from './DifferenceDetector.js';

/** What a reference led to is still there, and the reference does not lead to it any more. */
export const referenceBroken: DifferenceDetector = {
  kind: 'reference-broken',
  detects: (change) => change.of === 'reference' && change.leads === 'nowhere',
};
