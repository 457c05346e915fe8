import { isSymptomCode, symptomOf } from '../../../src/taxonomy/symptoms.js';
import type { LabelledReport } from '../readReports.js';
import type { Prediction } from './Prediction.js';

/** The prediction of a classifier that only ranks codes: category and usual party of the first. */
export function predictionOf(report: LabelledReport, ranked: Prediction['ranked']): Prediction {
  const code = ranked[0]?.code ?? '';
  if (!isSymptomCode(code)) return { report, ranked };
  const { category, responsible } = symptomOf(code);
  return { report, ranked, category, party: responsible.primary };
}
