import type { FhirResource } from '../../fhir/FhirResource.js';
import { parsePartialDate } from '../../fhir/PartialDate.js';
import { plainText } from '../elements/plainText.js';
import { rootMetadata } from '../elements/rootMetadata.js';

/** A reference with the place where it stands, as a number. */
export interface LeafReference {
  readonly path: number;
  readonly reference: string;
}

/** The values of a resource with their places, as numbers, in no order. */
export interface FactLeaves {
  readonly hashes: readonly number[];
  readonly references: readonly LeafReference[];
}

const maxDepth = 60;
const maxLeaves = 20_000;
const cacheLimit = 50_000;
const seed = 0x2545f491;
const dateLike = /^\d{4}-\d{2}/;

/**
 * Takes a resource apart into its values with their places. Indexes are left out of places, and what carries no
 * meaning out of values (white space, the offset in which an instant is written), so that two writings of one fact
 * give the same numbers. References stand apart: what they lead to counts, not how it is called.
 */
export class LeafReader {
  readonly #names = new Map<string, number>();
  readonly #texts = new Map<string, string>();

  read(resource: FhirResource): FactLeaves {
    const hashes: number[] = [leafHash(seed, resource.resourceType)];
    const references: LeafReference[] = [];
    for (const name in resource) {
      if (!rootMetadata.has(name)) this.#value(resource[name], this.#step(seed, name), 1, hashes, references);
    }
    return { hashes, references };
  }

  #value(value: unknown, path: number, depth: number, hashes: number[], references: LeafReference[]): void {
    if (typeof value === 'string') {
      if (value !== '' && hashes.length < maxLeaves) hashes.push(leafHash(path, this.#text(value)));
    } else if (typeof value === 'number' || typeof value === 'boolean') {
      if (hashes.length < maxLeaves) hashes.push(leafHash(path, String(value)));
    } else if (typeof value !== 'object' || value === null || depth > maxDepth) return;
    else if (Array.isArray(value)) {
      for (const each of value as readonly unknown[]) this.#value(each, path, depth + 1, hashes, references);
    } else {
      const record = value as Readonly<Record<string, unknown>>;
      const { reference } = record;
      for (const name in record) {
        if (name === 'id') continue;
        if (name === 'reference' && typeof reference === 'string') references.push({ path, reference });
        else this.#value(record[name], this.#step(path, name), depth + 1, hashes, references);
      }
    }
  }

  #step(path: number, name: string): number {
    let key = this.#names.get(name);
    if (key === undefined) {
      key = textHash(0x811c9dc5, name);
      if (this.#names.size < cacheLimit && name.length < 100) this.#names.set(name, key);
    }
    return Math.imul(path ^ key, 0xc2b2ae35) ^ (path >>> 15);
  }

  /** The value without what carries no meaning. */
  #text(value: string): string {
    const known = this.#texts.get(value);
    if (known !== undefined) return known;
    const date = dateLike.test(value) ? parsePartialDate(value) : undefined;
    const text = date === undefined ? plainText(value) : `${date.start} ${date.precision}`;
    if (this.#texts.size < cacheLimit && value.length < 200) this.#texts.set(value, text);
    return text;
  }
}

/** A value at a place as a 32-bit number. */
export function leafHash(path: number, text: string): number {
  return finish(textHash(path, text));
}

/** Leaves as one number, in whatever order they come: two sums of 32 bits, 53 bits of which are kept. */
export function digestOf(hashes: readonly number[]): number {
  let low = 0;
  let high = 0;
  for (const hash of hashes) {
    low = (low + hash) | 0;
    high = (high + finish(hash ^ 0x9e3779b9)) | 0;
  }
  return (low >>> 0) * 2 ** 21 + (high >>> 11);
}

function textHash(start: number, text: string): number {
  let hash = start;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) ^ (hash >>> 13);
  return hash ^ (hash >>> 15);
}

function finish(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
