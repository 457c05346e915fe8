import type { DifferenceDetector } from './DifferenceDetector.js';

/** An element is not there any more. */
export const lost: DifferenceDetector = {
  kind: 'lost',
  detects: ({ of, before, after }) => of === 'presence' && isThere(before) && !isThere(after),
};

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
