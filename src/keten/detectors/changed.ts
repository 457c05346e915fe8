import type { DifferenceDetector } from './DifferenceDetector.js';

/** Another value, of no more particular kind. */
export const changed: DifferenceDetector = { kind: 'changed', detects: () => true };
