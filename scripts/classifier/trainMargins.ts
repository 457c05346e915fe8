import type { ExampleTable, Row } from './ExampleTable.js';
import { minimise } from './minimise.js';
import type { TrainedModel } from './TrainedModel.js';

/** How margins are trained. */
export interface MarginSettings {
  /** How much large weights cost. */
  readonly penalty: number;
  readonly iterations: number;
}

/**
 * A linear support vector machine with squared hinge loss for each label against the rest. The same examples give
 * the same model.
 */
export function trainMargins(examples: ExampleTable, settings: MarginSettings): TrainedModel {
  const { labels, features, rarity, rows } = examples;
  const width = labels.length;
  const weights = new Float64Array(features.length * width);
  const bias = new Float64Array(width);
  labels.forEach((_, label) => {
    const solution = trainLabel(rows, label, features.length, settings);
    for (let feature = 0; feature < features.length; feature++) {
      weights[feature * width + label] = (solution[feature] ?? 0) * (rarity[feature] ?? 0);
    }
    bias[label] = solution[features.length] ?? 0;
  });
  return { labels, features, weights, bias };
}

function trainLabel(
  rows: readonly Row[],
  label: number,
  size: number,
  { penalty, iterations }: MarginSettings,
): Float64Array {
  return minimise(
    (at, gradient) => {
      let loss = 0;
      for (let i = 0; i < at.length; i++) {
        const weight = at[i] ?? 0;
        loss += 0.5 * penalty * weight * weight;
        gradient[i] = penalty * weight;
      }
      for (const { at: features, values, label: own } of rows) {
        const side = own === label ? 1 : -1;
        let score = at[size] ?? 0;
        for (let k = 0; k < features.length; k++) score += (values[k] ?? 0) * (at[features[k] ?? 0] ?? 0);
        const lacking = 1 - side * score;
        if (lacking <= 0) continue;
        loss += lacking * lacking;
        const pull = -2 * lacking * side;
        gradient[size] = (gradient[size] ?? 0) + pull;
        for (let k = 0; k < features.length; k++) {
          const feature = features[k] ?? 0;
          gradient[feature] = (gradient[feature] ?? 0) + pull * (values[k] ?? 0);
        }
      }
      return loss;
    },
    size + 1,
    iterations,
  );
}
