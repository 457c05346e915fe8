/** A list of 32-bit integers that grows, in no more room than they take. */
export class IntegerList {
  #items: Int32Array;
  #length = 0;

  /** @param expected About how many there will be. */
  constructor(expected = 1024) {
    this.#items = new Int32Array(Math.max(16, expected));
  }

  get length(): number {
    return this.#length;
  }

  /** Adds an integer at the end; gives its place. */
  push(item: number): number {
    const at = this.#length++;
    if (at === this.#items.length) this.#grow();
    this.#items[at] = item;
    return at;
  }

  /** The integer at a place; 0 beyond the end. */
  at(place: number): number {
    return this.#items[place] ?? 0;
  }

  /** Replaces the integer at a place that has one. */
  set(place: number, item: number): void {
    this.#items[place] = item;
  }

  #grow(): void {
    const longer = new Int32Array(this.#items.length * 2);
    longer.set(this.#items);
    this.#items = longer;
  }
}
