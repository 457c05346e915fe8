import { IntegerList } from '../foundation/IntegerList.js';
import type { RecordStore } from '../identity/RecordStore.js';
import type { KeySurroundings, ResourceComparison } from '../identity/ResourceRecord.js';

/** The most keys of one value. */
const keyLimit = 48;

const notMade = 0;
const empty = 1;

/**
 * The keys of one field as numbers. Those of one value are made once, however many records have it, and stand behind
 * each other in one list: how many there are, then the keys.
 */
export class FieldKeys {
  readonly #store: RecordStore;
  readonly #at: number;
  readonly #make: ((value: unknown) => readonly string[]) | undefined;
  readonly #keys = new IntegerList();
  /** Where the keys of a value stand, by its number. */
  readonly #places: Int32Array;

  /** @param name A field of the comparison, with `~` before it for its rough keys. */
  constructor(
    store: RecordStore,
    records: Int32Array,
    comparison: ResourceComparison,
    name: string,
    surroundings: Omit<KeySurroundings, 'vague'>,
  ) {
    const rough = name.startsWith('~');
    const fieldName = rough ? name.slice(1) : name;
    this.#store = store;
    this.#at = comparison.fields.findIndex((field) => field.name === fieldName);
    this.#places = new Int32Array(store.valueCount);
    this.#keys.push(notMade);
    this.#keys.push(0);
    const comparator = comparison.fields[this.#at]?.comparator;
    if (comparator?.keys === undefined) return;
    const around = { ...surroundings, vague: this.#someIsVague(records, comparator.isVague) };
    this.#make = (value) => (rough ? comparator.roughKeys?.(value) : comparator.keys?.(value, around)) ?? [];
  }

  /** Where the keys of the field stand for a content: their count, see {@link keyAt}. */
  placeOf(content: number): number {
    const number = this.#store.valueNumberOf(content, this.#at);
    if (number === 0 || this.#make === undefined) return empty;
    const known = this.#places[number] ?? notMade;
    return known === notMade ? this.#makeKeys(number, this.#make) : known;
  }

  /** How many keys there are at a place. */
  countAt(place: number): number {
    return this.#keys.at(place);
  }

  /** A key, by its index among those at a place. */
  keyAt(place: number, index: number): number {
    return this.#keys.at(place + 1 + index);
  }

  #makeKeys(number: number, make: (value: unknown) => readonly string[]): number {
    const texts = make(this.#store.value(number));
    const count = Math.min(keyLimit, texts.length);
    const place = this.#keys.push(count);
    for (let index = 0; index < count; index++) this.#keys.push(hashKey(texts[index] ?? ''));
    this.#places[number] = place;
    return place;
  }

  #someIsVague(records: Int32Array, isVague: ((value: unknown) => boolean) | undefined): boolean {
    if (isVague === undefined) return false;
    return records.some((index) => {
      const value = this.#store.valueOf(this.#store.contentOf(index), this.#at);
      return value !== undefined && isVague(value);
    });
  }
}

/** Thirty bits: what collides is compared for nothing, and that is rare. */
function hashKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 2;
}
