import { hashText } from '../identity/ContentHasher.js';
import type { PersonOf } from '../identity/assignPersons.js';
import type { RecordKind, RecordStore } from '../identity/RecordStore.js';
import { FieldKeys } from './FieldKeys.js';
import { KeyBlocks } from './KeyBlocks.js';
import type {
  Comparator,
  KeySurroundings,
  ResourceComparison,
  Surroundings,
} from '../identity/ResourceRecord.js';

/** What looking for candidates reports; records by their numbers. */
export interface CandidateVisitor {
  /** Two records that share the keys of a set of fields; true when they were found to be one. */
  pair(a: number, b: number): boolean;
  /** Records of which not every pair was compared, and the fields whose keys they share. */
  tooMany(records: readonly number[], fields: readonly string[]): void;
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
/** The most combinations of keys of one record for one set of fields. */
const keyLimit = 48;

/**
 * Finds records that may be one: those of one person and subtype that share a key in every field of one of the sets
 * that their comparison names. Large blocks are taken in order of time, and each record is held against those that
 * stand for what came before it; what is not compared for that is said.
 *
 * @param records Numbers of records of the comparison.
 */
export function findCandidates(
  records: Int32Array,
  store: RecordStore,
  comparison: ResourceComparison,
  surroundings: Omit<KeySurroundings, 'vague'>,
  personOf: PersonOf,
  visitor: CandidateVisitor,
): void {
  const keysOfField = new Map<string, FieldKeys>();
  const prefixes = prefixesOf(records, store, comparison, personOf);
  const seen = new SeenPairs(store.count, records.length);
  const time = new TimeOrder(store, comparison, { ...surroundings, sameSource: false });
  for (const names of comparison.blocks) {
    const fields = names.map((name) => {
      const known = keysOfField.get(name) ?? new FieldKeys(store, records, comparison, name, surroundings);
      keysOfField.set(name, known);
      return known;
    });
    for (const block of blocksOf(records, store, prefixes, fields).shared())
      compareBlock(block, names, visitor, seen, time);
  }
}

/** What records must have in common whatever their keys: the person and the subtype. */
function prefixesOf(
  records: Int32Array,
  store: RecordStore,
  comparison: ResourceComparison,
  personOf: PersonOf,
): Int32Array {
  const hashes = new Map<RecordKind, number>();
  return records.map((index) => {
    const kind = store.kindOf(store.contentOf(index));
    const hash = hashes.get(kind) ?? hashText(0x811c9dc5, kind.subtype);
    hashes.set(kind, hash);
    return mix(hash, comparison.carrier ? 0 : personOf(index));
  });
}

/** The records under each combination of keys of some fields; those that lack a field are under none. */
function blocksOf(
  records: Int32Array,
  store: RecordStore,
  prefixes: Int32Array,
  fields: readonly FieldKeys[],
): KeyBlocks {
  const blocks = new KeyBlocks(records.length);
  const add = (index: number, content: number, key: number, at: number, left: number): number => {
    const field = fields[at];
    if (field === undefined) {
      blocks.add(key, index);
      return left - 1;
    }
    const place = field.placeOf(content);
    const count = field.countAt(place);
    let room = left;
    for (let each = 0; each < count && room > 0; each++)
      room = add(index, content, mix(key, field.keyAt(place, each)), at + 1, room);
    return room;
  };
  for (let position = 0; position < records.length; position++) {
    const index = records[position] ?? 0;
    add(index, store.contentOf(index), prefixes[position] ?? 0, 0, keyLimit);
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

  /** @param size Every number is below it. */
  constructor(size: number, expected: number) {
    this.#size = size;
    this.#slots = new Float64Array(Math.min(seenSlots, 16 * expected + 16)).fill(-1);
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

function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 2;
}

function compareBlock(
  block: readonly number[],
  fields: readonly string[],
  visitor: CandidateVisitor,
  seen: SeenPairs,
  time: TimeOrder,
): void {
  if (block.length > smallBlock) {
    if (compareLargeBlock(block, visitor, time)) visitor.tooMany(block, fields);
    return;
  }
  for (let i = 1; i < block.length; i++) {
    for (let j = 0; j < i; j++) {
      const [first = -1, second = -1] = [block[j], block[i]];
      if (!seen.has(first, second)) visitor.pair(first, second);
    }
  }
}

/**
 * Takes a large block in order of time. A record is held against those before it that stand for what was found, back
 * to where time alone tells them apart, and against those without a date. True when some were left out for their
 * number.
 */
function compareLargeBlock(members: readonly number[], visitor: CandidateVisitor, time: TimeOrder): boolean {
  const leaderLimit = leaderLimitOf(members.length);
  let skipped = false;
  const undated: number[] = [];
  for (const record of members) {
    if (time.isDated(record) || undated.some((leader) => visitor.pair(leader, record))) continue;
    if (undated.length < leaderLimit) undated.push(record);
    else skipped = true;
  }
  const leaders: number[] = [];
  for (const record of time.inOrder(members.filter((member) => time.isDated(member)))) {
    let compared = 0;
    let apart = 0;
    let joined = false;
    for (let index = leaders.length - 1; index >= 0 && apart < apartEnough && !joined; index--) {
      const leader = leaders[index];
      if (leader === undefined) break;
      if (time.areApart(leader, record)) apart += 1;
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

/** The order of records by the field that tells when. */
class TimeOrder {
  readonly #store: RecordStore;
  readonly #at: number;
  readonly #comparator: Comparator | undefined;
  readonly #surroundings: Surroundings;

  constructor(store: RecordStore, { fields }: ResourceComparison, surroundings: Surroundings) {
    this.#store = store;
    this.#surroundings = surroundings;
    this.#at = fields.findIndex(
      ({ role, comparator }) =>
        (role === 'match' || role === 'distinct') && /date-prefix|instant/.test(comparator.name),
    );
    this.#comparator = fields[this.#at]?.comparator;
  }

  isDated(record: number): boolean {
    const time = this.#timeOf(record);
    return time !== undefined && this.#comparator?.isVague?.(time) !== true;
  }

  /** Whether two dated records are too far apart in time to be one. */
  areApart(a: number, b: number): boolean {
    const match = this.#comparator?.compare(this.#timeOf(a), this.#timeOf(b), this.#surroundings);
    return match?.outcome === 'different';
  }

  inOrder(records: readonly number[]): readonly number[] {
    const comparator = this.#comparator;
    if (comparator === undefined) return records;
    return records
      .map((record) => ({ record, time: comparator.show(this.#timeOf(record)) }))
      .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.record - b.record))
      .map(({ record }) => record);
  }

  #timeOf(record: number): unknown {
    return this.#at < 0 ? undefined : this.#store.valueOf(this.#store.contentOf(record), this.#at);
  }
}
