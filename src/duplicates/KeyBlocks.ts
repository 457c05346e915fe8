const none = -1;

/**
 * Records by key: which share one. Keys and records are numbers, and all is held in flat lists, for there are several
 * keys to a record and most of them are of one record only.
 */
export class KeyBlocks {
  /** Open addressing: the number of a key, where its hash leads or next to it. */
  #slots: Int32Array;
  #keys: Int32Array;
  #firsts: Int32Array;
  #lasts: Int32Array;
  #keyCount = 0;
  /** Each record of each key, with the next of that key. */
  #records: Int32Array;
  #nexts: Int32Array;
  #count = 0;

  /** @param expected About how many keys and records of a key there will be. */
  constructor(expected: number) {
    const size = Math.max(16, expected);
    this.#slots = new Int32Array(slotsFor(size)).fill(none);
    this.#keys = new Int32Array(size);
    this.#firsts = new Int32Array(size);
    this.#lasts = new Int32Array(size);
    this.#records = new Int32Array(size);
    this.#nexts = new Int32Array(size);
  }

  /** Adds a record under a key. Records come in order, so one that has the key already is the last of it. */
  add(key: number, record: number): void {
    const at = this.#find(key);
    const last = at === none ? none : (this.#lasts[at] ?? none);
    if (last !== none && this.#records[last] === record) return;
    const entry = this.#addEntry(record);
    if (at === none) this.#addKey(key, entry);
    else {
      this.#nexts[last] = entry;
      this.#lasts[at] = entry;
    }
  }

  /** The records of each key that several have, by key in order of its first record. */
  *shared(): Generator<readonly number[]> {
    for (let key = 0; key < this.#keyCount; key++) {
      if (this.#firsts[key] === this.#lasts[key]) continue;
      const records: number[] = [];
      for (let entry = this.#firsts[key] ?? none; entry !== none; entry = this.#nexts[entry] ?? none)
        records.push(this.#records[entry] ?? none);
      yield records;
    }
  }

  #find(key: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
      const at = this.#slots[slot] ?? none;
      if (at === none || this.#keys[at] === key) return at;
    }
  }

  #addKey(key: number, entry: number): void {
    const at = this.#keyCount++;
    if (at === this.#keys.length) {
      this.#keys = doubled(this.#keys);
      this.#firsts = doubled(this.#firsts);
      this.#lasts = doubled(this.#lasts);
    }
    this.#keys[at] = key;
    this.#firsts[at] = entry;
    this.#lasts[at] = entry;
    if (this.#keyCount * 2 > this.#slots.length) this.#spread();
    else this.#place(at);
  }

  #addEntry(record: number): number {
    const entry = this.#count++;
    if (entry === this.#records.length) {
      this.#records = doubled(this.#records);
      this.#nexts = doubled(this.#nexts);
    }
    this.#records[entry] = record;
    this.#nexts[entry] = none;
    return entry;
  }

  #place(at: number): void {
    const mask = this.#slots.length - 1;
    let slot = slotOf(this.#keys[at] ?? 0, mask);
    while (this.#slots[slot] !== none) slot = (slot + 1) & mask;
    this.#slots[slot] = at;
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(none);
    for (let at = 0; at < this.#keyCount; at++) this.#place(at);
  }
}

/** A power of two, so that at most half is taken. */
function slotsFor(size: number): number {
  let slots = 32;
  while (slots < size * 2) slots *= 2;
  return slots;
}

function slotOf(key: number, mask: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & mask;
}

function doubled(list: Int32Array): Int32Array {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
