import { DisjointSets } from '../foundation/DisjointSets.js';
import type { FoundLink } from './FoundLink.js';
import type { RecordStore } from '../identity/RecordStore.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';

/**
 * Records that were found to be one. Each cluster has one record that stands for it: the one that tells most, so that
 * comparing clusters is comparing two records.
 */
export class RecordClusters {
  readonly links: FoundLink[] = [];
  readonly #store: RecordStore;
  readonly #sets: DisjointSets;
  readonly #tellers: Int32Array;

  constructor(store: RecordStore) {
    this.#store = store;
    this.#sets = new DisjointSets(store.count);
    this.#tellers = Int32Array.from({ length: store.count }, (_, index) => index);
  }

  /** A record by its number. */
  record(number: number): ResourceRecord {
    return this.#store.record(number);
  }

  /** The number of the cluster of a record. */
  find(record: number): number {
    return this.#sets.find(record);
  }

  /** The record that stands for the cluster of a record. */
  teller(record: number): number {
    return this.#tellers[this.#sets.find(record)] ?? record;
  }

  /** Joins the clusters of two records; a link between records that are one already is not kept. */
  join(link: FoundLink): boolean {
    const left = this.teller(link.a);
    const right = this.teller(link.b);
    if (!this.#sets.join(link.a, link.b)) return false;
    this.#tellers[this.#sets.find(link.a)] = this.#filled(right) > this.#filled(left) ? right : left;
    this.links.push(link);
    return true;
  }

  /** How many fields of a record are filled. */
  #filled(record: number): number {
    const content = this.#store.contentOf(record);
    const fields = this.#store.kindOf(content).comparison?.fields.length ?? 0;
    let count = 0;
    for (let at = 0; at < fields; at++) if (this.#store.valueNumberOf(content, at) !== 0) count += 1;
    return count;
  }
}
