import type { DifferenceDetector } from './DifferenceDetector.js';

/** An element that is called a status has another code or value. */
export const statusChanged: DifferenceDetector = {
  kind: 'status-changed',
  detects: ({ of, name }) => (of === 'value' || of === 'code') && /(?:^s|S)tatus$/.test(name),
};
