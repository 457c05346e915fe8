import type { KeySurroundings } from '../identity/Comparator.js';
import type { PersonOf } from '../identity/assignPersons.js';
import type { ResourceComparison } from '../identity/ResourceComparison.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';

/** What looking for candidates reports. */
export interface CandidateVisitor {
  /** Two records that share the keys of a set of fields; true when they were found to be one. */
  pair(a: ResourceRecord, b: ResourceRecord): boolean;
  /** Records of which not every pair was compared, and the fields whose keys they share. */
  tooMany(records: readonly ResourceRecord[], fields: readonly string[]): void;
}

/** Up to this many records with one key, every pair is compared. */
const smallBlock = 40;
/** In a larger block a record is compared with the last so many that were found to be different. */
const leaderLimit = 80;
/** The most keys of one record for one set of fields. */
const keyLimit = 48;

/**
 * Finds records that may be one: those of one person and subtype that share a key in every field of one of the sets
 * that their comparison names. Large blocks are taken in order of time, and each record is held against those that
 * stand for what came before it; what is not compared for that is said.
 */
export function findCandidates(
  records: readonly ResourceRecord[],
  comparison: ResourceComparison,
  surroundings: Omit<KeySurroundings, 'vague'>,
  personOf: PersonOf,
  visitor: CandidateVisitor,
): void {
  const fieldsAt = comparison.blocks.map((names) =>
    names.map((name) => comparison.fields.findIndex((field) => field.name === name)),
  );
  for (const [index, at] of fieldsAt.entries()) {
    const blocks = new Map<string, number | number[]>();
    const vague = at.map((field) => anyVague(records, comparison, field));
    for (const [position, record] of records.entries()) {
      const prefix = `${record.subtype}\u0001${comparison.carrier ? '' : personOf(record)}`;
      for (const key of keysOf(record, comparison, at, vague, prefix, surroundings)) {
        const known = blocks.get(key);
        if (known === undefined) blocks.set(key, position);
        else if (typeof known === 'number') blocks.set(key, [known, position]);
        else known.push(position);
      }
    }
    for (const block of blocks.values()) {
      if (typeof block === 'number') continue;
      compareBlock(block, records, comparison.blocks[index] ?? [], comparison, visitor);
    }
  }
}

function anyVague(
  records: readonly ResourceRecord[],
  comparison: ResourceComparison,
  field: number,
): boolean {
  const comparator = comparison.fields[field]?.comparator;
  if (comparator?.isVague === undefined) return false;
  return records.some(
    ({ fields }) => fields[field] !== undefined && comparator.isVague?.(fields[field]) === true,
  );
}

function keysOf(
  record: ResourceRecord,
  comparison: ResourceComparison,
  at: readonly number[],
  vague: readonly boolean[],
  prefix: string,
  surroundings: Omit<KeySurroundings, 'vague'>,
): readonly string[] {
  let keys: readonly string[] = [prefix];
  for (let index = 0; index < at.length; index++) {
    const field = at[index] ?? -1;
    const value = record.fields[field];
    const comparator = comparison.fields[field]?.comparator;
    if (value === undefined || comparator?.keys === undefined) return [];
    const own = comparator.keys(value, { ...surroundings, vague: vague[index] === true });
    const next: string[] = [];
    for (const key of keys)
      for (const each of own) if (next.length < keyLimit) next.push(`${key}\u0001${each}`);
    keys = next;
  }
  return keys;
}

function compareBlock(
  block: readonly number[],
  records: readonly ResourceRecord[],
  fields: readonly string[],
  comparison: ResourceComparison,
  visitor: CandidateVisitor,
): void {
  if (block.length <= smallBlock) {
    for (let i = 1; i < block.length; i++) {
      for (let j = 0; j < i; j++) {
        const a = records[block[j] ?? -1];
        const b = records[block[i] ?? -1];
        if (a !== undefined && b !== undefined) visitor.pair(a, b);
      }
    }
    return;
  }
  const members = block.flatMap((position) => records[position] ?? []);
  const ordered = inOrderOfTime(members, comparison);
  const leaders: ResourceRecord[] = [];
  let skipped = false;
  for (const record of ordered) {
    let joined = false;
    for (let index = leaders.length - 1; index >= 0; index--) {
      const leader = leaders[index];
      if (leader !== undefined && visitor.pair(leader, record)) {
        joined = true;
        break;
      }
    }
    if (joined) continue;
    leaders.push(record);
    if (leaders.length > leaderLimit) {
      leaders.shift();
      skipped = true;
    }
  }
  if (skipped) visitor.tooMany(members, fields);
}

/** Sorted by their first date, so that what may be one stands together. */
function inOrderOfTime(
  records: readonly ResourceRecord[],
  comparison: ResourceComparison,
): readonly ResourceRecord[] {
  const at = comparison.fields.findIndex(({ comparator }) => /date|instant/.test(comparator.name));
  const comparator = comparison.fields[at]?.comparator;
  if (comparator === undefined) return records;
  return records
    .map((record) => ({
      record,
      time: record.fields[at] === undefined ? '' : comparator.show(record.fields[at]),
    }))
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.record.index - b.record.index))
    .map(({ record }) => record);
}
