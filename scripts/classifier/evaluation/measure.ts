import { isSymptomCode, symptomOf } from '../../../src/taxonomy/symptoms.js';
import type { Prediction } from './Prediction.js';

/** How well reports were classified. */
export interface Measures {
  readonly reports: number;
  readonly top1: number;
  readonly top3: number;
  readonly macroF1: number;
  readonly category: number;
  /** Of the reports about a symptom. */
  readonly firstParty: number;
  /** Of the vague reports, how many were answered with a question. */
  readonly vagueRecognised: number;
  /** Of the questions that were asked back, how many on a vague report. */
  readonly abstentionPrecision: number;
  /** Of the reports that are clear, how many were answered with a question. */
  readonly falseAbstention: number;
}

/** Figures of one code. */
export interface CodeMeasures {
  readonly code: string;
  readonly reports: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const vague = 'needs-more-information';

/** Measures predictions. */
export function measure(predictions: readonly Prediction[]): Measures {
  const clear = predictions.filter(({ report }) => report.symptom !== vague);
  const unclear = predictions.filter(({ report }) => report.symptom === vague);
  const parted = predictions.filter(({ report }) => report.party !== undefined);
  const abstained = predictions.filter((prediction) => firstOf(prediction) === vague);
  return {
    reports: predictions.length,
    top1: share(predictions, (one) => firstOf(one) === one.report.symptom),
    top3: share(predictions, ({ ranked, report }) =>
      ranked.slice(0, 3).some(({ code }) => code === report.symptom),
    ),
    macroF1: mean(measureCodes(predictions).map(({ f1 }) => f1)),
    category: share(predictions, ({ category, report }) => (category ?? '') === categoryOf(report.symptom)),
    firstParty: share(parted, ({ party, report }) => party === report.party),
    vagueRecognised: share(unclear, (one) => firstOf(one) === vague),
    abstentionPrecision: share(abstained, ({ report }) => report.symptom === vague),
    falseAbstention: share(clear, (one) => firstOf(one) === vague),
  };
}

/** Measures each code apart. */
export function measureCodes(predictions: readonly Prediction[]): readonly CodeMeasures[] {
  const codes = [...new Set(predictions.map(({ report }) => report.symptom))].sort();
  return codes.map((code) => {
    const own = predictions.filter(({ report }) => report.symptom === code);
    const named = predictions.filter((one) => firstOf(one) === code);
    const precision = share(named, ({ report }) => report.symptom === code);
    const recall = share(own, (one) => firstOf(one) === code);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { code, reports: own.length, precision, recall, f1 };
  });
}

/** How often each code was taken for another, the most frequent first. */
export function confusions(predictions: readonly Prediction[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const prediction of predictions) {
    const { symptom } = prediction.report;
    if (firstOf(prediction) === symptom) continue;
    const pair = `${symptom} → ${firstOf(prediction)}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** How sure answers were, and how often right. */
export interface ReliabilityRow {
  readonly from: number;
  readonly reports: number;
  readonly confidence: number;
  readonly accuracy: number;
}

/** Puts what was said beside what was right, by tenths of confidence. */
export function reliability(predictions: readonly Prediction[]): readonly ReliabilityRow[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const rows = predictions.filter(
      ({ ranked }) => Math.min(9, Math.floor((ranked[0]?.probability ?? 0) * 10)) === tenth,
    );
    return {
      from: tenth / 10,
      reports: rows.length,
      confidence: mean(rows.map(({ ranked }) => ranked[0]?.probability ?? 0)),
      accuracy: share(rows, (one) => firstOf(one) === one.report.symptom),
    };
  }).filter(({ reports }) => reports > 0);
}

function firstOf({ ranked }: Prediction): string {
  return ranked[0]?.code ?? '';
}

function categoryOf(code: string): string {
  return isSymptomCode(code) ? symptomOf(code).category : '';
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
