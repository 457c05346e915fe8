import type { ListedScopeIndex } from '../../validation/profile/ScopeIndex.js';

/** By what a resource is named. */
export type NameKind = 'url' | 'type-and-id' | 'canonical';

/** Where a resource can be read again: a part, and a stretch of it; the whole part when the length is 0. */
export interface Stretch {
  readonly part: number;
  readonly start: number;
  readonly length: number;
}

/** The names of all resources of a run and where these stand, in memory that threads share. */
export interface NameIndex {
  /** Hash and stretch in one number each, sorted. */
  readonly keys: Float64Array<SharedArrayBuffer>;
  /** Part, start and length of each stretch. */
  readonly stretches: Float64Array<SharedArrayBuffer>;
}

const fields = 3;
/** A hash of 26 bits and a stretch of 27 fill the 53 bits of a whole number. */
const stretchesAtMost = 2 ** 27;

/** Gathers names, stretch by stretch in the order of the data. */
export interface NameIndexBuilder {
  add(stretch: Stretch, names: ListedScopeIndex): void;
  build(): NameIndex;
}

/** Makes a builder of an index. A name costs eight bytes, so that it fits where the resources would not. */
export function createNameIndex(): NameIndexBuilder {
  const keys = createNumbers();
  const stretches = createNumbers();
  return {
    add({ part, start, length }, { byUrl, byTypeAndId, byCanonical }) {
      const index = stretches.length() / fields;
      if (index >= stretchesAtMost) return;
      for (const number of [part, start, length]) stretches.push(number);
      const note = (kind: NameKind, names: Iterable<string>): void => {
        for (const name of names) keys.push(hashOf(kind, name) * stretchesAtMost + index);
      };
      note('url', byUrl().keys());
      note('type-and-id', byTypeAndId().keys());
      note('canonical', byCanonical().keys());
    },
    build: () => ({ keys: keys.shared().sort(), stretches: stretches.shared() }),
  };
}

/** Where a resource of that name may stand, in the order of the data; most often one place or none. */
export function* stretchesOf(
  { keys, stretches }: NameIndex,
  kind: NameKind,
  name: string,
): Generator<Stretch & { readonly index: number }> {
  const first = hashOf(kind, name) * stretchesAtMost;
  for (let at = lowerBound(keys, first); at < keys.length; at++) {
    const index = (keys[at] ?? NaN) - first;
    if (!(index < stretchesAtMost)) return;
    const [part = 0, start = 0, length = 0] = stretches.subarray(index * fields, (index + 1) * fields);
    yield { index, part, start, length };
  }
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** FNV-1a over the code units, folded to 26 bits. Different names may share it: whoever asks looks at the name itself. */
function hashOf(kind: NameKind, name: string): number {
  let hash = 0x811c9dc5;
  const text = `${kind} ${name}`;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 6) ^ (hash & 0x3f)) >>> 0;
}

/** A list of numbers that grows without holding each apart. */
function createNumbers() {
  let numbers = new Float64Array(1024);
  let length = 0;
  return {
    length: () => length,
    push(number: number) {
      if (length === numbers.length) {
        const larger = new Float64Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = number;
    },
    shared() {
      const shared = new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
      shared.set(numbers.subarray(0, length));
      return shared;
    },
  };
}
