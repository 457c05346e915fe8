import { KeyBlocks } from './KeyBlocks.js';
import type { PersonOf } from '../identity/assignPersons.js';
import type { KeySurroundings, ResourceComparison, ResourceRecord } from '../identity/ResourceRecord.js';

/** What looking for candidates reports. */
export interface CandidateVisitor {
  /** Two records that share the keys of a set of fields; true when they were found to be one. */
  pair(a: ResourceRecord, b: ResourceRecord): boolean;
  /** Records of which not every pair was compared, and the fields whose keys they share. */
  tooMany(records: readonly ResourceRecord[], fields: readonly string[]): void;
}

/** Up to this many records with one key, every pair is compared. */
const smallBlock = 40;
/**
 * In a larger block a record is compared with at most so many of one time, and so many without a date: the fewer the
 * larger the block, so that time stays bounded.
 */
function leaderLimitOf(size: number): number {
  return size > 5000 ? 12 : 64;
}

/** In order of time, after so many that are too early all before them are. */
const apartEnough = 4;
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
  const keysOfField = new Map<string, KeysOf>();
  const prefixes = prefixesOf(records, comparison, personOf);
  const seen = new SeenPairs(records.length);
  const at = timeField(comparison);
  const between = { ...surroundings, sameSource: false };
  const apartInTime: ApartInTime = (a, b) =>
    comparison.fields[at]?.comparator.compare(a.fields[at], b.fields[at], between).outcome === 'different';
  for (const names of comparison.blocks) {
    const fields = names.map((name) => {
      const known = keysOfField.get(name) ?? fieldKeys(records, comparison, name, surroundings);
      keysOfField.set(name, known);
      return known;
    });
    for (const block of blocksOf(records, prefixes, fields).shared())
      compareBlock(block, records, names, comparison, visitor, seen, apartInTime);
  }
}

/** The keys of one field of a record. */
type KeysOf = (record: ResourceRecord) => readonly number[];

/** What records must have in common whatever their keys: the person and the subtype. */
function prefixesOf(
  records: readonly ResourceRecord[],
  comparison: ResourceComparison,
  personOf: PersonOf,
): Int32Array {
  const hashes = new Map<string, number>();
  return Int32Array.from(records, (record) => {
    const { subtype } = record;
    const hash = hashes.get(subtype) ?? hashText(subtype);
    hashes.set(subtype, hash);
    return mix(hash, comparison.carrier ? 0 : personOf(record));
  });
}

/** The records under each combination of keys of some fields; those that lack a field are under none. */
function blocksOf(
  records: readonly ResourceRecord[],
  prefixes: Int32Array,
  fields: readonly KeysOf[],
): KeyBlocks {
  const blocks = new KeyBlocks(records.length);
  for (let position = 0; position < records.length; position++) {
    const record = records[position];
    const prefix = prefixes[position];
    if (record === undefined || prefix === undefined) continue;
    const keys = fields.map((keysOf) => keysOf(record));
    // Mostly there is one key, or a few, to each of one or two fields.
    const [first = noKeys, second] = keys;
    if (keys.length === 1) for (const key of first) blocks.add(mix(prefix, key), position);
    else if (keys.length === 2 && first.length === 1 && second?.length === 1)
      blocks.add(mix(mix(prefix, first[0] ?? 0), second[0] ?? 0), position);
    else for (const key of combine(prefix, keys)) blocks.add(key, position);
  }
  return blocks;
}

const seenSlots = 1 << 19;

/**
 * The pairs that were compared under another key already. It holds the latest only: a pair that was forgotten is
 * compared again, which costs time and changes nothing.
 */
class SeenPairs {
  readonly #size: number;
  readonly #slots: Float64Array;

  constructor(size: number) {
    this.#size = size;
    this.#slots = new Float64Array(Math.min(seenSlots, 16 * size + 16)).fill(-1);
  }

  /** Whether the pair was asked for before; from now on it was. */
  has(first: number, second: number): boolean {
    const pair = first * this.#size + second;
    const slot = ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0) % this.#slots.length;
    if (this.#slots[slot] === pair) return true;
    this.#slots[slot] = pair;
    return false;
  }
}

const noKeys: readonly number[] = [];

/** The keys of a field as numbers; those of one value are made once. */
function fieldKeys(
  records: readonly ResourceRecord[],
  comparison: ResourceComparison,
  name: string,
  surroundings: Omit<KeySurroundings, 'vague'>,
): KeysOf {
  const rough = name.startsWith('~');
  const at = comparison.fields.findIndex((field) => field.name === (rough ? name.slice(1) : name));
  const comparator = comparison.fields[at]?.comparator;
  if (comparator?.keys === undefined) return () => noKeys;
  const vague =
    comparator.isVague !== undefined &&
    records.some(({ fields }) => fields[at] !== undefined && comparator.isVague?.(fields[at]) === true);
  const around = { ...surroundings, vague };
  const made = new Map<unknown, readonly number[]>();
  return ({ fields }) => {
    const value = fields[at];
    if (value === undefined) return noKeys;
    const known = made.get(value);
    if (known !== undefined) return known;
    const texts = rough ? comparator.roughKeys?.(value) : comparator.keys?.(value, around);
    const keys = (texts ?? []).slice(0, keyLimit).map(hashText);
    made.set(value, keys);
    return keys;
  };
}

/** One number for each choice of a key in every field; none when a field is absent. */
function combine(prefix: number, fields: readonly (readonly number[])[]): readonly number[] {
  let keys: readonly number[] = [prefix];
  for (const own of fields) {
    const next: number[] = [];
    for (const key of keys) for (const each of own) if (next.length < keyLimit) next.push(mix(key, each));
    keys = next;
  }
  return keys;
}

/** Thirty bits: what collides is compared for nothing, and that is rare. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 2;
}

function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 2;
}

function compareBlock(
  block: readonly number[],
  records: readonly ResourceRecord[],
  fields: readonly string[],
  comparison: ResourceComparison,
  visitor: CandidateVisitor,
  seen: SeenPairs,
  apartInTime: ApartInTime,
): void {
  if (block.length <= smallBlock) {
    for (let i = 1; i < block.length; i++) {
      for (let j = 0; j < i; j++) {
        const [first = -1, second = -1] = [block[j], block[i]];
        if (seen.has(first, second)) continue;
        const a = records[first];
        const b = records[second];
        if (a !== undefined && b !== undefined) visitor.pair(a, b);
      }
    }
    return;
  }
  const members = block.flatMap((position) => records[position] ?? []);
  if (compareLargeBlock(members, comparison, visitor, apartInTime)) visitor.tooMany(members, fields);
}

/** Whether two dated records are too far apart in time to be one. */
type ApartInTime = (a: ResourceRecord, b: ResourceRecord) => boolean;

/**
 * Takes a large block in order of time. A record is held against those before it that stand for what was found, back
 * to where time alone tells them apart, and against those without a date. True when some were left out for their
 * number.
 */
function compareLargeBlock(
  members: readonly ResourceRecord[],
  comparison: ResourceComparison,
  visitor: CandidateVisitor,
  apartInTime: ApartInTime,
): boolean {
  const at = timeField(comparison);
  const comparator = comparison.fields[at]?.comparator;
  const leaderLimit = leaderLimitOf(members.length);
  const isDated = ({ fields }: ResourceRecord): boolean =>
    fields[at] !== undefined && comparator?.isVague?.(fields[at]) !== true;
  let skipped = false;
  const undated: ResourceRecord[] = [];
  for (const record of members) {
    if (isDated(record) || undated.some((leader) => visitor.pair(leader, record))) continue;
    if (undated.length < leaderLimit) undated.push(record);
    else skipped = true;
  }
  const leaders: ResourceRecord[] = [];
  for (const record of inOrderOfTime(members.filter(isDated), comparison, at)) {
    let compared = 0;
    let apart = 0;
    let joined = false;
    for (let index = leaders.length - 1; index >= 0 && apart < apartEnough && !joined; index--) {
      const leader = leaders[index];
      if (leader === undefined) break;
      if (apartInTime(leader, record)) apart += 1;
      else if (compared === leaderLimit) {
        skipped = true;
        break;
      } else {
        compared += 1;
        joined = visitor.pair(leader, record);
      }
    }
    for (const leader of undated) if (visitor.pair(leader, record)) joined = true;
    if (!joined) leaders.push(record);
  }
  return skipped;
}

/** The field that tells when, on which large blocks are put in order. */
function timeField(comparison: ResourceComparison): number {
  return comparison.fields.findIndex(
    ({ role, comparator }) =>
      (role === 'match' || role === 'distinct') && /date-prefix|instant/.test(comparator.name),
  );
}

function inOrderOfTime(
  records: readonly ResourceRecord[],
  comparison: ResourceComparison,
  at: number,
): readonly ResourceRecord[] {
  const comparator = comparison.fields[at]?.comparator;
  if (comparator === undefined) return records;
  return records
    .map((record) => ({ record, time: comparator.show(record.fields[at]) }))
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.record.index - b.record.index))
    .map(({ record }) => record);
}
