/** Sets of numbers that are joined one by one; finding and joining take nearly constant time. */
export class DisjointSets {
  readonly #parents: Int32Array;

  /** @param size Every number below it begins as a set of its own. */
  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The number that stands for the set of a number: the lowest in it. */
  find(number: number): number {
    const parents = this.#parents;
    let root = number;
    while (parents[root] !== root) root = parents[root] ?? root;
    let at = number;
    while (parents[at] !== root) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  }

  /** Makes one set of two; false when they were one already. */
  join(a: number, b: number): boolean {
    const left = this.find(a);
    const right = this.find(b);
    if (left === right) return false;
    this.#parents[Math.max(left, right)] = Math.min(left, right);
    return true;
  }
}
