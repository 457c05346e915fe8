import type { Fact } from '../facts/Fact.js';

/**
 * How telling each value is among the facts of one type: what every fact has tells nothing, what one has tells which
 * it is. The weight of a value is one over the root of how many facts of a hop have it.
 */
export class ValueWeights {
  readonly #counts = new Map<number, number>();

  constructor(before: readonly Fact[], after: readonly Fact[]) {
    for (const side of [before, after]) {
      const own = new Map<number, number>();
      for (const { values } of side)
        for (const value of new Set(values)) own.set(value, (own.get(value) ?? 0) + 1);
      for (const [value, count] of own)
        this.#counts.set(value, Math.max(count, this.#counts.get(value) ?? 0));
    }
  }

  /** How many facts have the value, at the hop where most have. */
  count(value: number): number {
    return this.#counts.get(value) ?? 0;
  }

  /** From 0 to 1: the weight of what two facts have in common, as a share of what they have. */
  share(a: Fact, b: Fact): number {
    const left = new Map<number, number>();
    let total = 0;
    for (const value of a.values) {
      left.set(value, (left.get(value) ?? 0) + 1);
      total += this.#weight(value);
    }
    let common = 0;
    for (const value of b.values) {
      const weight = this.#weight(value);
      total += weight;
      const count = left.get(value) ?? 0;
      if (count === 0) continue;
      left.set(value, count - 1);
      common += weight;
    }
    return total === 0 ? 1 : (2 * common) / total;
  }

  #weight(value: number): number {
    return 1 / Math.sqrt(Math.max(1, this.count(value)));
  }
}
