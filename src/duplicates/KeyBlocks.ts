import { IntegerList } from '../foundation/IntegerList.js';

const none = -1;

/**
 * Records by key: which share one. Keys and records are numbers. Most keys are of one record only, so they are noted
 * first, and only those that were perhaps noted twice are put in a table.
 */
export class KeyBlocks {
  readonly #keys: IntegerList;
  readonly #records: IntegerList;
  /** Two bits for what a key comes down to: noted once, noted again. */
  readonly #notes: Uint32Array;

  /** @param expected About how many keys and records of a key there will be. */
  constructor(expected: number) {
    this.#keys = new IntegerList(expected);
    this.#records = new IntegerList(expected);
    this.#notes = new Uint32Array(powerAbove(expected / 2));
  }

  /** Adds a record under a key. Records come in order; one that has the key already is left out. */
  add(key: number, record: number): void {
    this.#keys.push(key);
    this.#records.push(record);
    const hash = spread(key);
    const word = (hash >>> 4) & (this.#notes.length - 1);
    const once = 1 << ((hash & 15) * 2);
    const notes = this.#notes[word] ?? 0;
    this.#notes[word] = notes | ((notes & once) === 0 ? once : once << 1);
  }

  /** The records of each key that several have, by key in order of its first record. */
  *shared(): Generator<readonly number[]> {
    const repeated = new IntegerList();
    for (let entry = 0; entry < this.#keys.length; entry++)
      if (this.#isRepeated(this.#keys.at(entry))) repeated.push(entry);
    const table = new EntryTable(repeated.length);
    for (let at = 0; at < repeated.length; at++) {
      const entry = repeated.at(at);
      table.add(this.#keys.at(entry), this.#records.at(entry));
    }
    yield* table.shared();
  }

  /** Whether a key was perhaps noted twice; false when it was not. */
  #isRepeated(key: number): boolean {
    const hash = spread(key);
    const again = 2 << ((hash & 15) * 2);
    return ((this.#notes[(hash >>> 4) & (this.#notes.length - 1)] ?? 0) & again) !== 0;
  }
}

/** Records by key in a table with open addressing: the number of a key stands where its hash leads or next to it. */
class EntryTable {
  readonly #slots: Int32Array;
  readonly #keys: Int32Array;
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;
  #keyCount = 0;
  /** Each record of each key, with the next of that key. */
  readonly #records: Int32Array;
  readonly #nexts: Int32Array;
  #count = 0;

  /** @param size How many entries there will be. */
  constructor(size: number) {
    this.#slots = new Int32Array(powerAbove(size * 2)).fill(none);
    this.#keys = new Int32Array(size);
    this.#firsts = new Int32Array(size);
    this.#lasts = new Int32Array(size);
    this.#records = new Int32Array(size);
    this.#nexts = new Int32Array(size);
  }

  add(key: number, record: number): void {
    const mask = this.#slots.length - 1;
    let slot = spread(key) & mask;
    let at = this.#slots[slot] ?? none;
    while (at !== none && this.#keys[at] !== key) {
      slot = (slot + 1) & mask;
      at = this.#slots[slot] ?? none;
    }
    const last = at === none ? none : (this.#lasts[at] ?? none);
    if (last !== none && this.#records[last] === record) return;
    const entry = this.#count++;
    this.#records[entry] = record;
    this.#nexts[entry] = none;
    if (at === none) {
      at = this.#keyCount++;
      this.#slots[slot] = at;
      this.#keys[at] = key;
      this.#firsts[at] = entry;
    } else this.#nexts[last] = entry;
    this.#lasts[at] = entry;
  }

  *shared(): Generator<readonly number[]> {
    for (let key = 0; key < this.#keyCount; key++) {
      if (this.#firsts[key] === this.#lasts[key]) continue;
      const records: number[] = [];
      for (let entry = this.#firsts[key] ?? none; entry !== none; entry = this.#nexts[entry] ?? none)
        records.push(this.#records[entry] ?? none);
      yield records;
    }
  }
}

/** A power of two, at least 32 and more than a number. */
function powerAbove(number: number): number {
  let power = 32;
  while (power <= number) power *= 2;
  return power;
}

function spread(key: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
