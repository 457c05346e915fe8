import type { FhirResource } from '../fhir/FhirResource.js';

/** A reference within a resource: where it stands, and what it says. */
export interface HashedReference {
  /** Hash of its path. */
  readonly path: number;
  readonly reference: string;
}

/**
 * Content as a number: equal content gives equal numbers, in whatever order its properties stand. It stands until the
 * same hasher hashes something else.
 */
export interface ContentHash {
  /** Hash of everything but volatile fields and references. */
  readonly body: number;
  readonly references: readonly HashedReference[];
  /** How many values were hashed. */
  readonly leaves: number;
  /** False when something was nested too deep to be hashed. */
  readonly whole: boolean;
  /** What stands directly in the resource, volatile elements left out. */
  readonly elements: HashedElements;
}

/**
 * The elements directly in a resource, each with the hash of what it holds: lists beside each other, of which the first
 * `count` items count.
 */
export interface HashedElements {
  readonly count: number;
  readonly names: readonly string[];
  readonly lows: readonly number[];
  readonly uppers: readonly number[];
  /** Whether a reference stands in it: references are not in the hash. */
  readonly refers: readonly boolean[];
  /** Hash of the names in their order. */
  readonly layout: number;
}

/** Elements of a resource that change without its content changing. */
export const volatileElements: ReadonlySet<string> = new Set(['id', 'text', 'meta']);

/** What of the metadata does count, as if it stood directly in the resource. */
export const profileElement = 'meta.profile';

const maxDepth = 120;
/** An object that holds itself has no end, and twice itself would take for ever within any depth. */
const maxNodes = 1_000_000;
const keyCacheLimit = 20_000;
const high = 2 ** 21;
const seed = 0x2545f491;
const noReferences: HashedReference[] = [];

/**
 * Hashes content: every value with its path gives two 32-bit numbers, and these are added up, so that the order of
 * properties makes no difference and nothing is sorted. `meta` counts by its profiles only. One instance hashes many
 * resources and remembers the hashes of property names.
 */
export class ContentHasher {
  readonly #keys = new Map<string, number>();
  #low = 0;
  #upper = 0;
  #leaves = 0;
  #nodes = 0;
  #whole = true;
  #references: HashedReference[] = noReferences;
  readonly #elements = {
    count: 0,
    names: [] as string[],
    lows: [] as number[],
    uppers: [] as number[],
    refers: [] as boolean[],
    layout: 0,
  };

  hash(resource: FhirResource): ContentHash {
    this.#low = 0;
    this.#upper = 0;
    this.#leaves = 0;
    this.#nodes = 0;
    this.#whole = true;
    this.#references = noReferences;
    this.#elements.count = 0;
    this.#elements.layout = seed;
    for (const name in resource) {
      if (!volatileElements.has(name)) this.#element(name, resource[name]);
    }
    const meta = resource['meta'];
    if (typeof meta === 'object' && meta !== null && 'profile' in meta) {
      this.#element(profileElement, meta.profile);
    }
    return {
      body: combine(this.#low, this.#upper),
      references: this.#references,
      leaves: this.#leaves,
      whole: this.#whole,
      elements: this.#elements,
    };
  }

  #element(name: string, value: unknown): void {
    const path = this.#step(seed, name);
    const low = this.#low;
    const upper = this.#upper;
    const before = this.#references.length;
    this.#value(value, path, 1);
    const elements = this.#elements;
    const at = elements.count++;
    elements.names[at] = name;
    // That it is there at all counts, even when it is empty.
    elements.lows[at] = (this.#low - low + finish(path)) | 0;
    elements.uppers[at] = (this.#upper - upper + path) | 0;
    elements.refers[at] = this.#references.length > before;
    elements.layout = Math.imul(elements.layout ^ path, 0x01000193);
  }

  #value(value: unknown, path: number, depth: number): void {
    if (typeof value === 'string') this.#leaf(path, value);
    else if (typeof value === 'number') this.#leaf(path ^ 0x5bd1e995, String(value));
    else if (typeof value === 'boolean') this.#leaf(path ^ 0x27d4eb2f, value ? 't' : 'f');
    else if (typeof value !== 'object' || value === null) return;
    else if (depth > maxDepth || ++this.#nodes > maxNodes) this.#whole = false;
    else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        this.#value(value[index], Math.imul(path ^ (index + 0x9e3779b9), 0x85ebca6b), depth + 1);
      }
    } else {
      const record = value as Readonly<Record<string, unknown>>;
      const { reference } = record;
      const refers = typeof reference === 'string' && !reference.startsWith('#');
      for (const name in record) {
        const next = this.#step(path, name);
        if (refers && name === 'reference') this.#refer(next, reference);
        else this.#value(record[name], next, depth + 1);
      }
    }
  }

  #refer(path: number, reference: string): void {
    if (this.#references === noReferences) this.#references = [{ path, reference }];
    else this.#references.push({ path, reference });
  }

  #step(path: number, name: string): number {
    let key = this.#keys.get(name);
    if (key === undefined) {
      key = hashText(0x811c9dc5, name);
      if (this.#keys.size < keyCacheLimit && name.length < 100) this.#keys.set(name, key);
    }
    return Math.imul(path ^ key, 0xc2b2ae35) ^ (path >>> 15);
  }

  #leaf(path: number, text: string): void {
    let low = path;
    let upper = path ^ 0x9e3779b9;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 0x9e3779b1);
      upper = Math.imul(upper ^ code, 0x5f356495);
    }
    this.#low = (this.#low + finish(low ^ (upper >>> 16))) | 0;
    this.#upper = (this.#upper + finish(upper ^ (low >>> 13))) | 0;
    this.#leaves += 1;
  }
}

/** The two numbers of which a hash is made, as far as it holds them. */
export function lanesOf(hash: number): readonly [low: number, upper: number] {
  return [Math.floor(hash / high) | 0, ((hash % high) * 2048) | 0];
}

/** Adds to a hash what stands at a path, when that is only known later. */
export function addToHash(hash: number, path: number, text: string): number {
  const low = hashText(path, text);
  return combine(
    (Math.floor(hash / high) + finish(low)) | 0,
    ((hash % high) * 2048 + finish(low ^ 0x9e3779b9)) | 0,
  );
}

/** As {@link addToHash}, for a number. */
export function addNumberToHash(hash: number, path: number, number: number): number {
  const low = Math.imul(path ^ number, 0x9e3779b1) ^ (number >>> 7);
  const upper = Math.imul(path + number, 0x5f356495) ^ 0x9e3779b9;
  return combine((Math.floor(hash / high) + finish(low)) | 0, ((hash % high) * 2048 + finish(upper)) | 0);
}

/** A hash of 32 bits of a text. */
export function hashText(start: number, text: string): number {
  let hash = start;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}

function finish(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

/** Two 32-bit numbers as one that JavaScript holds exactly: 53 bits of them. */
function combine(low: number, upper: number): number {
  return (low >>> 0) * high + (upper >>> 11);
}
