import type { Row } from './ExampleTable.js';

/** A round in which no pull would change more than this is the last. */
const tolerance = 0.01;

const mostRounds = 100;

/**
 * The hyperplane that parts the rows of a label from the rest with the widest margin, squared hinge loss: its weights,
 * and after them its intercept. Coordinate descent on the dual (Hsieh and others, 2008): each row pulls as hard as its
 * margin lacks, and a row that lies well on its side is passed over until the others have settled. The same rows give
 * the same plane.
 */
export function separate(
  rows: readonly Row[],
  label: number,
  { size, penalty }: { readonly size: number; readonly penalty: number },
): Float64Array {
  const plane = new Float64Array(size + 1);
  const pulls = new Float64Array(rows.length);
  const slack = penalty / 2;
  const curves = rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1 + slack));

  /** How far a row is from where its pull would rest: below zero when it must pull harder. */
  const strain = (row: Row, side: number, pull: number): number =>
    side * score(row, plane) - 1 + slack * pull;

  const order = [...rows.keys()];
  const draw = drawer();
  let active = rows.length;
  let well = Infinity;
  for (let round = 0; round < mostRounds; round++) {
    let worst = 0;
    let farthest = 0;
    shuffle(order, active, draw);
    for (let place = 0; place < active; place++) {
      const index = order[place] ?? 0;
      const row = rows[index];
      if (row === undefined) continue;
      const side = row.label === label ? 1 : -1;
      const pull = pulls[index] ?? 0;
      const gap = strain(row, side, pull);
      if (pull === 0 && gap > well) {
        active--;
        swap(order, place, active);
        place--;
        continue;
      }
      if (pull === 0 && gap >= 0) continue;
      worst = Math.max(worst, Math.abs(gap));
      farthest = Math.max(farthest, gap);
      const next = Math.max(0, pull - gap / (curves[index] ?? 1));
      pulls[index] = next;
      addTo(plane, row, side * (next - pull));
    }
    if (worst < tolerance && active === rows.length) break;
    if (worst < tolerance) active = rows.length;
    well = worst < tolerance || farthest === 0 ? Infinity : farthest;
  }
  return plane;
}

function score({ at, values }: Row, plane: Float64Array): number {
  let sum = plane[plane.length - 1] ?? 0;
  for (let k = 0; k < at.length; k++) sum += (values[k] ?? 0) * (plane[at[k] ?? 0] ?? 0);
  return sum;
}

function addTo(plane: Float64Array, { at, values }: Row, amount: number): void {
  const last = plane.length - 1;
  plane[last] = (plane[last] ?? 0) + amount;
  for (let k = 0; k < at.length; k++) {
    const feature = at[k] ?? 0;
    plane[feature] = (plane[feature] ?? 0) + amount * (values[k] ?? 0);
  }
}

/** Whole numbers below a bound, the same row of them each time (a linear congruential generator). */
function drawer(): (bound: number) => number {
  let state = 1;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function shuffle(order: number[], count: number, draw: (bound: number) => number): void {
  for (let place = count - 1; place > 0; place--) swap(order, place, draw(place + 1));
}

function swap(order: number[], a: number, b: number): void {
  [order[a], order[b]] = [order[b] ?? 0, order[a] ?? 0];
}
