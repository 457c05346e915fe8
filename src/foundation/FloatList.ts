/** A list of numbers that grows, eight bytes each. */
export class FloatList {
  #items = new Float64Array(1024);
  #length = 0;

  /** Adds a number at the end. */
  push(item: number): void {
    if (this.#length === this.#items.length) {
      const longer = new Float64Array(this.#items.length * 2);
      longer.set(this.#items);
      this.#items = longer;
    }
    this.#items[this.#length++] = item;
  }

  /** The number at a place; NaN beyond the end. */
  at(place: number): number {
    return this.#items[place] ?? Number.NaN;
  }
}
