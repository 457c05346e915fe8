import type { DuplicateSignal, DuplicateSignalKind } from './DuplicateResult.js';
import { memberOf } from './memberOf.js';
import type { RecordStore } from '../identity/RecordStore.js';

const kinds = ['contradiction', 'double-prescription', 'id-reused', 'identifier-shared'] as const;
const pairLimit = 20_000;
const shownLimit = 20;

/** Gathers pairs that are no duplicate and yet worth telling, into groups of records. */
export class SignalCollector {
  readonly #pairs = new Map<DuplicateSignalKind, Map<number, Set<number>>>();
  #count = 0;

  add(kind: DuplicateSignalKind, a: number, b: number): void {
    if (this.#count >= pairLimit) return;
    const byFirst = this.#pairs.get(kind) ?? new Map<number, Set<number>>();
    this.#pairs.set(kind, byFirst);
    const [first, second] = a < b ? [a, b] : [b, a];
    const others = byFirst.get(first) ?? new Set<number>();
    byFirst.set(first, others);
    if (others.has(second)) return;
    others.add(second);
    this.#count += 1;
  }

  /** The signals, of each kind in order of the first record. */
  signals(store: RecordStore): readonly DuplicateSignal[] {
    return kinds.flatMap((kind) => this.#groupsOf(kind).map((numbers) => signal(kind, numbers, store)));
  }

  #groupsOf(kind: DuplicateSignalKind): readonly (readonly number[])[] {
    const groupOf = new Map<number, number[]>();
    for (const [first, others] of this.#pairs.get(kind) ?? []) {
      for (const second of others) {
        const left = groupOf.get(first) ?? [first];
        const right = groupOf.get(second) ?? [second];
        if (left === right) continue;
        const [large, small] = left.length >= right.length ? [left, right] : [right, left];
        large.push(...small);
        groupOf.set(first, large);
        for (const number of small) groupOf.set(number, large);
      }
    }
    return [...new Set(groupOf.values())]
      .map((group) => group.sort((a, b) => a - b))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  }
}

function signal(kind: DuplicateSignalKind, numbers: readonly number[], store: RecordStore): DuplicateSignal {
  const members = numbers.slice(0, shownLimit).map((number) => memberOf(store.record(number)));
  const suspect = kind === 'id-reused' || kind === 'identifier-shared' ? 'xis-leverancier' : 'none';
  return { kind, members, count: numbers.length, suspect };
}
