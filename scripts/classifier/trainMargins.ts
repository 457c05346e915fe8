import type { ExampleTable, Row } from './ExampleTable.js';
import { separate } from './separate.js';
import type { TrainedModel } from './TrainedModel.js';

/** How margins are trained. */
export interface MarginSettings {
  /** How much large weights cost. */
  readonly penalty: number;
  /** How many weights are kept, those that add most to scores; all when absent. */
  readonly kept?: number;
}

/**
 * A linear support vector machine with squared hinge loss for each label against the rest. Weights that add little are
 * left out, and the others then learned again without them. The same examples give the same model.
 */
export function trainMargins(examples: ExampleTable, { penalty, kept }: MarginSettings): TrainedModel {
  const { labels, features, rarity, rows } = examples;
  const size = features.length;
  const full = labels.map((_, label) => separate(rows, label, { size, penalty }));
  const solutions = kept === undefined ? full : trainAgain(examples, full, penalty, kept);
  const width = labels.length;
  const weights = new Float64Array(size * width);
  solutions.forEach((solution, label) => {
    for (let feature = 0; feature < size; feature++) {
      weights[feature * width + label] = (solution[feature] ?? 0) * (rarity[feature] ?? 0);
    }
  });
  return { labels, features, weights, bias: Float64Array.from(solutions, (solution) => solution[size] ?? 0) };
}

/** Trains on what adds most: a weight counts for how much it moves scores over all examples. */
function trainAgain(
  { features, rows }: ExampleTable,
  full: readonly Float64Array[],
  penalty: number,
  kept: number,
): readonly Float64Array[] {
  const squares = new Float64Array(features.length);
  for (const { at, values } of rows) {
    at.forEach((feature, k) => (squares[feature] = (squares[feature] ?? 0) + (values[k] ?? 0) ** 2));
  }
  const moves = full.map((solution) =>
    squares.map((square, feature) => Math.abs(solution[feature] ?? 0) * Math.sqrt(square)),
  );
  const all = new Float64Array(features.length * full.length);
  moves.forEach((own, label) => {
    all.set(own, label * features.length);
  });
  const least = all.sort()[Math.max(0, all.length - kept)] ?? 0;
  return moves.map((own, label) => {
    const among = rows.map((row) => restrict(row, (feature) => (own[feature] ?? 0) >= least));
    return separate(among, label, { size: features.length, penalty });
  });
}

function restrict(row: Row, keeps: (feature: number) => boolean): Row {
  const places = [...row.at.keys()].filter((k) => keeps(row.at[k] ?? 0));
  return {
    ...row,
    at: Int32Array.from(places, (k) => row.at[k] ?? 0),
    values: Float64Array.from(places, (k) => row.values[k] ?? 0),
  };
}
