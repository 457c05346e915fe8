const slots = 1 << 12;
const firstSlots = 1 << 6;

/**
 * Remembers values by a hash of 64 bits, as two numbers. It has a place for each of some thousands of hashes and keeps
 * the latest at each: what is forgotten is made again.
 */
export class HashMemory<V extends object> {
  #lows = new Int32Array(firstSlots);
  #uppers = new Int32Array(firstSlots);
  #values: (V | undefined)[] = new Array<V | undefined>(firstSlots).fill(undefined);
  #displaced = 0;

  /** The value that was kept for the hash, as long as no other took its place. */
  get(low: number, upper: number): V | undefined {
    const at = low & (this.#lows.length - 1);
    return this.#lows[at] === low && this.#uppers[at] === upper ? this.#values[at] : undefined;
  }

  /** Keeps a value, instead of the one in its place. */
  set(low: number, upper: number, value: V): void {
    let at = low & (this.#lows.length - 1);
    if (this.#values[at] !== undefined && ++this.#displaced > this.#lows.length / 4) {
      this.#grow();
      at = low & (this.#lows.length - 1);
    }
    this.#lows[at] = low;
    this.#uppers[at] = upper;
    this.#values[at] = value;
  }

  #grow(): void {
    this.#displaced = 0;
    const size = this.#lows.length * 4;
    if (size > slots) return;
    const [lows, uppers, values] = [this.#lows, this.#uppers, this.#values];
    this.#lows = new Int32Array(size);
    this.#uppers = new Int32Array(size);
    this.#values = new Array<V | undefined>(size).fill(undefined);
    for (const [at, value] of values.entries())
      if (value !== undefined) this.set(lows[at] ?? 0, uppers[at] ?? 0, value);
  }
}
