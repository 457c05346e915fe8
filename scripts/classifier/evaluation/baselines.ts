import { readWords } from '../../../src/issues/words/readWords.js';
import type { LabelledReport } from '../readReports.js';
import type { Learner } from './Prediction.js';
import { predictionOf } from './predictionOf.js';

/** Always the code that comes most often. */
export const majority: Learner = (training) => {
  const counts = new Map<string, number>();
  for (const { symptom } of training) counts.set(symptom, (counts.get(symptom) ?? 0) + 1);
  const ranked = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => ({ code, probability: count / training.length }));
  return (report) => predictionOf(report, ranked);
};

/** The code with most words that stand out in it: those three times as frequent there as elsewhere. */
export const keywords: Learner = (training) => {
  const { byCode, total, sizes } = countWords(training);
  const telling = new Map<string, Set<string>>();
  for (const [code, counts] of byCode) {
    const own = new Set<string>();
    for (const [word, count] of counts) {
      const elsewhere = (total.get(word) ?? 0) - count;
      const rate = count / (sizes.get(code) ?? 1);
      if (count >= 3 && rate > (3 * elsewhere) / (training.length - (sizes.get(code) ?? 0))) own.add(word);
    }
    telling.set(code, own);
  }
  return (report) => {
    const words = wordsOf(report.text);
    const hits = [...telling].map(([code, own]) => ({
      code,
      probability: [...words].filter((word) => own.has(word)).length / Math.max(1, words.size),
    }));
    return predictionOf(
      report,
      hits.sort((a, b) => b.probability - a.probability),
    );
  };
};

/** Multinomial naive Bayes over words, with add-one smoothing. */
export const naiveBayes: Learner = (training) => {
  const { byCode, total, sizes } = countWords(training);
  const vocabulary = total.size;
  const words = new Map([...byCode].map(([code, counts]) => [code, sum(counts.values())]));
  return (report) => {
    const scores = [...byCode].map(([code, counts]) => {
      let score = Math.log((sizes.get(code) ?? 0) / training.length);
      for (const word of wordsOf(report.text)) {
        score += Math.log(((counts.get(word) ?? 0) + 1) / ((words.get(code) ?? 0) + vocabulary));
      }
      return { code, score };
    });
    const highest = Math.max(...scores.map(({ score }) => score));
    const powers = scores.map(({ code, score }) => ({ code, power: Math.exp(score - highest) }));
    const all = sum(powers.map(({ power }) => power));
    return predictionOf(
      report,
      powers
        .map(({ code, power }) => ({ code, probability: power / all }))
        .sort((a, b) => b.probability - a.probability),
    );
  };
};

function countWords(training: readonly LabelledReport[]): {
  readonly byCode: ReadonlyMap<string, Map<string, number>>;
  readonly total: ReadonlyMap<string, number>;
  readonly sizes: ReadonlyMap<string, number>;
} {
  const byCode = new Map<string, Map<string, number>>();
  const total = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const { text, symptom } of training) {
    const counts = byCode.get(symptom) ?? new Map<string, number>();
    byCode.set(symptom, counts);
    sizes.set(symptom, (sizes.get(symptom) ?? 0) + 1);
    for (const word of wordsOf(text)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total.set(word, (total.get(word) ?? 0) + 1);
    }
  }
  return { byCode, total, sizes };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(readWords(text));
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
