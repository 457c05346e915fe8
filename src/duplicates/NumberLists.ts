const none = -1;

/** Lists of numbers, each known by a number: flat, for there are as many as there are records. */
export class NumberLists {
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;
  readonly #numbers: Int32Array;
  readonly #nexts: Int32Array;
  #count = 0;

  /**
   * @param lists Every number below it may have a list.
   * @param numbers How many numbers there will be in all of them.
   */
  constructor(lists: number, numbers: number) {
    this.#firsts = new Int32Array(lists).fill(none);
    this.#lasts = new Int32Array(lists).fill(none);
    this.#numbers = new Int32Array(numbers);
    this.#nexts = new Int32Array(numbers).fill(none);
  }

  /** Adds a number at the end of a list. */
  add(list: number, number: number): void {
    const at = this.#count++;
    const last = this.#lasts[list] ?? none;
    this.#numbers[at] = number;
    if (last === none) this.#firsts[list] = at;
    else this.#nexts[last] = at;
    this.#lasts[list] = at;
  }

  has(list: number): boolean {
    return (this.#firsts[list] ?? none) !== none;
  }

  list(list: number): readonly number[] {
    const numbers: number[] = [];
    for (let at = this.#firsts[list] ?? none; at !== none; at = this.#nexts[at] ?? none)
      numbers.push(this.#numbers[at] ?? none);
    return numbers;
  }
}
