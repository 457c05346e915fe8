/** Random numbers that are the same for the same seed (mulberry32). */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From the first up to and including the second. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('Nothing to pick from.');
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** Several different ones. */
  some<T>(list: readonly T[], count: number): readonly T[] {
    const rest = [...list];
    const picked: T[] = [];
    while (picked.length < count && rest.length > 0) {
      const [one] = rest.splice(Math.floor(this.next() * rest.length), 1);
      if (one !== undefined) picked.push(one);
    }
    return picked;
  }

  digits(count: number): string {
    let text = '';
    while (text.length < count) text += String(this.between(0, 9));
    return text;
  }

  hex(count: number): string {
    let text = '';
    while (text.length < count) text += this.between(0, 15).toString(16);
    return text;
  }
}
