import type { LabelledReport } from '../readReports.js';

/** What a classifier made of a report. */
export interface Prediction {
  readonly report: LabelledReport;
  /** Codes with their probability, the likeliest first. */
  readonly ranked: readonly { readonly code: string; readonly probability: number }[];
  readonly category?: string;
  readonly party?: string;
}

/** Learns from reports, and gives what predicts others. */
export type Learner = (training: readonly LabelledReport[]) => (report: LabelledReport) => Prediction;
