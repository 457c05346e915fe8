import type { LabelledReport } from './readReports.js';

/** True for what is kept untouched, to measure with; nothing learns from it. */
export function isHeldOut({ pass }: LabelledReport): boolean {
  return pass.endsWith('held-out');
}
