import { compareStrings } from '../foundation/compareStrings.js';
import type { DuplicateMember, NotCompared, NotComparedReason } from './DuplicateResult.js';
import { memberOf } from './memberOf.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';

const shownLimit = 5;

/** Gathers what was not, or not fully, compared: once for each reason, type and key. */
export class NotComparedCollector {
  readonly #found = new Map<
    string,
    { reason: NotComparedReason; key?: string; count: number; first: DuplicateMember[] }
  >();

  add(reason: NotComparedReason, member: DuplicateMember, key?: string): void {
    const name = `${reason} ${member.resourceType} ${key ?? ''}`;
    const known = this.#found.get(name);
    if (known === undefined) {
      this.#found.set(name, { reason, ...(key !== undefined && { key }), count: 1, first: [member] });
      return;
    }
    known.count += 1;
    if (known.first.length < shownLimit) known.first.push(member);
  }

  addRecord(reason: NotComparedReason, record: ResourceRecord): void {
    this.add(reason, memberOf(record));
  }

  /** Records that share the keys of some fields, too many to compare each with each. */
  addBlock(records: readonly ResourceRecord[], fields: readonly string[]): void {
    for (const record of records) this.add('block-too-large', memberOf(record), fields.join(' + '));
  }

  list(): readonly NotCompared[] {
    return [...this.#found]
      .sort(([a], [b]) => compareStrings(a, b))
      .map(([, { reason, key, count, first }]) => {
        const resourceType = first[0]?.resourceType ?? '';
        return {
          reason,
          ...(resourceType !== '' && { resourceType }),
          ...(key !== undefined && { key }),
          count,
          first,
        };
      });
  }
}
