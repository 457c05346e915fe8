import type { Features } from '../../../src/issues/words/featuresOf.js';
import { featureKey } from '../../../src/issues/words/featureKey.js';
import { exampleTable } from '../ExampleTable.js';
import { trainMargins } from '../trainMargins.js';
import { featuresOnce } from './featuresOnce.js';
import type { Learner } from './Prediction.js';
import { predictionOf } from './predictionOf.js';

/** The same learner as ours on some families of features only: `w` words, `p` pairs, `g` parts of words. */
export function linear(families: string): Learner {
  return (training) => {
    const examples = training.map(({ text, symptom }) => ({
      features: some(text, families),
      label: symptom,
    }));
    const { labels, features, weights, bias } = trainMargins(exampleTable(examples, 2), {
      penalty: 1,
    });
    const numbers = new Map(features.map((key, index) => [key, index]));
    return (report) => {
      const scores = Array.from(bias);
      for (const [name, value] of some(report.text, families)) {
        const at = numbers.get(featureKey(name));
        if (at === undefined) continue;
        labels.forEach((_, label) => {
          scores[label] = (scores[label] ?? 0) + value * (weights[at * labels.length + label] ?? 0);
        });
      }
      return predictionOf(
        report,
        labels
          .map((code, label) => ({ code, probability: scores[label] ?? 0 }))
          .sort((a, b) => b.probability - a.probability),
      );
    };
  };
}

function some(text: string, families: string): Features {
  return new Map([...featuresOnce(text)].filter(([name]) => families.includes(name.charAt(0))));
}
