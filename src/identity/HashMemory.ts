const slots = 1 << 12;
const firstSlots = 1 << 6;
/** The numbers of a place: both halves of a hash, and what is kept more by one, so that an empty place holds 0. */
const width = 4;

/** What {@link HashMemory.get} gives for what it does not know. */
export const notKnown = -1;

/**
 * Remembers numbers by a hash of 64 bits, as two numbers. It has a place for each of some thousands of hashes and keeps
 * the latest at each: what is forgotten is made again.
 */
export class HashMemory {
  #places = new Int32Array(firstSlots * width);
  #displaced = 0;

  /** The number that was kept for the hash, as long as no other took its place; else {@link notKnown}. */
  get(low: number, upper: number): number {
    const at = this.#placeOf(low);
    return this.#places[at] === low && this.#places[at + 1] === upper
      ? (this.#places[at + 2] ?? 0) - 1
      : notKnown;
  }

  /** Keeps a number from 0 on, instead of the one in its place. */
  set(low: number, upper: number, number: number): void {
    let at = this.#placeOf(low);
    if (this.#places[at + 2] !== 0 && ++this.#displaced > this.#places.length / width / 4) {
      this.#grow();
      at = this.#placeOf(low);
    }
    this.#places[at] = low;
    this.#places[at + 1] = upper;
    this.#places[at + 2] = number + 1;
  }

  #placeOf(low: number): number {
    return (low * width) & (this.#places.length - 1);
  }

  #grow(): void {
    this.#displaced = 0;
    if (this.#places.length >= slots * width) return;
    const before = this.#places;
    this.#places = new Int32Array(before.length * 4);
    for (let at = 0; at < before.length; at += width) {
      const kept = before[at + 2] ?? 0;
      if (kept !== 0) this.set(before[at] ?? 0, before[at + 1] ?? 0, kept - 1);
    }
  }
}
