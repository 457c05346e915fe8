import { createHash } from 'node:crypto';
import type { LabelledReport } from './readReports.js';

/** Tells whether a model was trained on these reports. */
export function digestOf(reports: readonly LabelledReport[]): string {
  return createHash('sha256').update(JSON.stringify(reports)).digest('hex').slice(0, 16);
}
