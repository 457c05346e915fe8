import { IntegerList } from '../foundation/IntegerList.js';

const none = -1;

/** Lists of numbers, each known by a number: flat, for there are as many as there are records. */
export class NumberLists {
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;
  /** Each number in a list, with the place of the next of that list. */
  readonly #numbers = new IntegerList();
  readonly #nexts = new IntegerList();

  /** @param lists Every number below it may have a list. */
  constructor(lists: number) {
    this.#firsts = new Int32Array(lists).fill(none);
    this.#lasts = new Int32Array(lists).fill(none);
  }

  /** Adds a number at the end of a list. */
  add(list: number, number: number): void {
    const at = this.#numbers.push(number);
    this.#nexts.push(none);
    const last = this.#lasts[list] ?? none;
    if (last === none) this.#firsts[list] = at;
    else this.#nexts.set(last, at);
    this.#lasts[list] = at;
  }

  /** The first number of a list; undefined when it has none. */
  first(list: number): number | undefined {
    const at = this.#firsts[list] ?? none;
    return at === none ? undefined : this.#numbers.at(at);
  }

  has(list: number): boolean {
    return (this.#firsts[list] ?? none) !== none;
  }

  hasSeveral(list: number): boolean {
    return this.#firsts[list] !== this.#lasts[list];
  }

  list(list: number): readonly number[] {
    const numbers: number[] = [];
    for (let at = this.#firsts[list] ?? none; at !== none; at = this.#nexts.at(at))
      numbers.push(this.#numbers.at(at));
    return numbers;
  }
}
