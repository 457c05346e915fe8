import type { DifferenceDetector } from './DifferenceDetector.js';

/** The words beside a code or reference are gone: what is left tells a person nothing. */
export const textDropped: DifferenceDetector = {
  kind: 'text-dropped',
  detects: ({ of, name, before, after }) =>
    of === 'presence' &&
    (name === 'display' || name === 'text') &&
    typeof before === 'string' &&
    typeof after !== 'string',
};
