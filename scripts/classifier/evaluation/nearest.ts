import { symptoms } from '../../../src/taxonomy/symptoms.js';
import type { LabelledReport } from '../readReports.js';
import type { Learner } from './Prediction.js';
import { featuresOnce } from './featuresOnce.js';
import { predictionOf } from './predictionOf.js';

type Vector = ReadonlyMap<string, number>;

/** The code whose reports, together with its description, lie nearest on average. */
export const nearestCentroid: Learner = (training) => {
  const vectorOf = weigher(training);
  const sums = new Map<string, Map<string, number>>();
  for (const { text, symptom } of [...training, ...descriptions]) {
    const sum = sums.get(symptom) ?? new Map<string, number>();
    sums.set(symptom, sum);
    for (const [name, value] of vectorOf(text)) sum.set(name, (sum.get(name) ?? 0) + value);
  }
  const centres = [...sums].map(([code, sum]) => ({ code, vector: unit(sum) }));
  return (report) => {
    const own = vectorOf(report.text);
    return predictionOf(
      report,
      centres
        .map(({ code, vector }) => ({ code, probability: product(own, vector) }))
        .sort((a, b) => b.probability - a.probability),
    );
  };
};

/** The code that the seven nearest reports and descriptions vote for. */
export const nearestReports: Learner = (training) => {
  const vectorOf = weigher(training);
  const known = [...training, ...descriptions];
  const holders = new Map<string, { readonly index: number; readonly value: number }[]>();
  known.forEach(({ text }, index) => {
    for (const [name, value] of vectorOf(text)) {
      const own = holders.get(name);
      if (own === undefined) holders.set(name, [{ index, value }]);
      else own.push({ index, value });
    }
  });
  return (report) => {
    const likeness = new Float64Array(known.length);
    for (const [name, value] of vectorOf(report.text)) {
      for (const holder of holders.get(name) ?? []) {
        likeness[holder.index] = (likeness[holder.index] ?? 0) + value * holder.value;
      }
    }
    const near = known
      .map(({ symptom }, index) => ({ symptom, likeness: likeness[index] ?? 0 }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 7);
    const votes = new Map<string, number>();
    for (const { symptom, likeness: vote } of near) votes.set(symptom, (votes.get(symptom) ?? 0) + vote);
    return predictionOf(
      report,
      [...votes]
        .map(([code, probability]) => ({ code, probability }))
        .sort((a, b) => b.probability - a.probability),
    );
  };
};

const descriptions = symptoms.flatMap(({ code, label, definition }) =>
  [label.nl, label.en, definition.nl, definition.en].map((text) => ({ text, symptom: code })),
);

/** Makes unit vectors in which what is rare counts more. */
function weigher(training: readonly LabelledReport[]): (text: string) => Vector {
  const seen = new Map<string, number>();
  for (const { text } of training) {
    for (const name of featuresOnce(text).keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return (text) =>
    unit(
      new Map(
        [...featuresOnce(text)].flatMap(([name, value]) => {
          const count = seen.get(name);
          return count === undefined ? [] : [[name, value * Math.log(1 + training.length / count)] as const];
        }),
      ),
    );
}

function unit(vector: Vector): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
  return new Map([...vector].map(([name, value]) => [name, value / length]));
}

function product(a: Vector, b: Vector): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [name, value] of short) sum += value * (long.get(name) ?? 0);
  return sum;
}
