import { DisjointSets } from '../foundation/DisjointSets.js';
import type { FoundLink } from './FoundLink.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';

/**
 * Records that were found to be one. Each cluster has one record that stands for it: the one that tells most, so that
 * comparing clusters is comparing two records.
 */
export class RecordClusters {
  readonly links: FoundLink[] = [];
  readonly #records: readonly ResourceRecord[];
  readonly #sets: DisjointSets;
  readonly #tellers: Int32Array;

  constructor(records: readonly ResourceRecord[]) {
    this.#records = records;
    this.#sets = new DisjointSets(records.length);
    this.#tellers = Int32Array.from(records, (_, index) => index);
  }

  /** A record by its number. */
  record(number: number): ResourceRecord | undefined {
    return this.#records[number];
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
    this.#tellers[this.#sets.find(link.a)] = tellsMore(this.#records[right], this.#records[left])
      ? right
      : left;
    this.links.push(link);
    return true;
  }
}

function tellsMore(a: ResourceRecord | undefined, b: ResourceRecord | undefined): boolean {
  return a !== undefined && b !== undefined && filled(a) > filled(b);
}

function filled({ fields }: ResourceRecord): number {
  let count = 0;
  for (const field of fields) if (field !== undefined) count += 1;
  return count;
}
