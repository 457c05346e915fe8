import type { RecordMatch } from '../identity/compareRecords.js';
import { anchorsAgree, compareRecords } from '../identity/compareRecords.js';
import type { PersonOf } from '../identity/assignPersons.js';
import type { DuplicateSignalKind } from './DuplicateResult.js';
import type { RecordClusters } from './RecordClusters.js';
import { stateDiffers } from './stateDiffers.js';
import { hashText } from '../identity/ContentHasher.js';
import type { RecordStore } from '../identity/RecordStore.js';
import { KeyBlocks } from './KeyBlocks.js';
import { NumberLists } from './NumberLists.js';
import type { ResourceRecord, Surroundings } from '../identity/ResourceRecord.js';

/** What joining by identity uses and reports to. */
export interface IdentityJoining {
  readonly store: RecordStore;
  readonly clusters: RecordClusters;
  readonly personOf: PersonOf;
  readonly surroundings: (a: ResourceRecord, b: ResourceRecord) => Surroundings;
  readonly groups: (system: string) => boolean;
  /** Whether a number of the system identifies by itself. */
  readonly identifies: (system: string) => boolean;
  readonly signal: (kind: DuplicateSignalKind, a: number, b: number) => void;
}

/** With how many different records under one key a further one is compared. */
const headLimit = 12;
/** A number under so many names besides the first is none: it was filled in because there had to be one. */
const otherNamesLimit = 4;

/**
 * Joins records under one address, as long as what they are and when agree: some systems number the rows of each
 * answer, and then one address stands for several facts.
 *
 * @param records Numbers of records that are compared alike, one of each cluster.
 */
export function joinByAddress(records: Int32Array, joining: IdentityJoining): void {
  const { store } = joining;
  const servers = new Map<string, number>();
  const blocks = new KeyBlocks(records.length);
  for (const index of records) {
    const name = nameOf(store, index);
    if (name === undefined) continue;
    const server = serverOf(store, index);
    const number = servers.get(server) ?? servers.size;
    servers.set(server, number);
    blocks.add(hashText(Math.imul(number + 1, 0x9e3779b1), name), index);
  }
  for (const block of blocks.shared()) {
    // What has one key mostly has one address.
    const heads = new Map<string, ResourceRecord[]>();
    for (const index of block) {
      const address = `${serverOf(store, index)} ${nameOf(store, index) ?? ''}`;
      const record = store.record(index);
      const known = heads.get(address);
      if (known === undefined) heads.set(address, [record]);
      else joinToHeads(record, known, joining);
    }
  }
}

/** What a record is called where it stands; undefined when it has no name there. */
function nameOf(store: RecordStore, index: number): string | undefined {
  const url = store.otherUrlOf(index);
  if (url !== undefined) return url;
  const id = store.idOf(index);
  // Records that are compared alike are of one type; the others are of any.
  const { comparison, resourceType } = store.kindOf(store.contentOf(index));
  return comparison === undefined && id !== undefined ? `${resourceType}/${id}` : id;
}

function serverOf(store: RecordStore, index: number): string {
  const { base, context } = store.wayOf(store.contentOf(index));
  return base ?? (store.otherUrlOf(index)?.includes(':') === true ? '' : context.source);
}

function joinToHeads(record: ResourceRecord, heads: ResourceRecord[], joining: IdentityJoining): void {
  const { clusters, signal } = joining;
  if (heads.some((head) => clusters.find(head.index) === clusters.find(record.index))) return;
  for (const head of heads) {
    const matches = matchesOf(head, record, joining);
    if (matches === undefined) continue;
    const moved = head.comparison?.movable === true && isMoved(head, record, matches);
    if (!moved && !anchorsAgree(head, matches)) continue;
    link(head, record, matches, joining);
    return;
  }
  const [first] = heads;
  if (first !== undefined) signal('id-reused', first.index, record.index);
  if (heads.length < headLimit) heads.push(record);
}

/**
 * Joins records that carry one business identifier. An identifier on several resources of one answer with another
 * code or time is an order or contact number and joins none.
 *
 * @param records Numbers of records that are compared alike, one of each cluster.
 */
export function joinByIdentifier(records: Int32Array, joining: IdentityJoining): void {
  const { store } = joining;
  const sharers = new NumberLists(store.identifierCount);
  for (const index of records) {
    const content = store.contentOf(index);
    const until = store.identifiersUntil(content);
    for (let place = store.identifiersFrom(content); place < until; place++)
      sharers.add(store.identifierAt(place), index);
  }
  for (const index of records) {
    const content = store.contentOf(index);
    const until = store.identifiersUntil(content);
    for (let place = store.identifiersFrom(content); place < until; place++) {
      const identifier = store.identifierAt(place);
      // Each once, in order of the first record that carries it.
      if (sharers.hasSeveral(identifier) && sharers.first(identifier) === index)
        joinSharers(store.identifierKey(identifier), sharers.list(identifier), joining);
    }
  }
}

function joinSharers(key: string, records: readonly number[], joining: IdentityJoining): void {
  const { store, groups, identifies, personOf } = joining;
  const system = key.slice(0, key.lastIndexOf('|'));
  if (groups(system)) return;
  const sharing = records.map((index) => store.record(index));
  for (const own of ofOneKind(sharing, personOf)) {
    if (own.length < 2) continue;
    if (identifies(system)) joinAll(own, joining);
    else joinSharing(own, system, joining);
  }
}

/** Those of one person and subtype together: between others an identifier says nothing. */
function ofOneKind(
  sharing: readonly ResourceRecord[],
  personOf: PersonOf,
): Iterable<readonly ResourceRecord[]> {
  const kinds = new Map<string, ResourceRecord[]>();
  for (const record of sharing) {
    const kind = `${record.subtype} ${record.comparison?.carrier === true ? '' : personOf(record.index)}`;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [record]);
    else known.push(record);
  }
  return kinds.values();
}

/** Joins what carries a number that identifies by itself. */
function joinAll([first, ...others]: readonly ResourceRecord[], joining: IdentityJoining): void {
  for (const other of others) {
    const matches = first === undefined ? undefined : matchesOf(first, other, joining);
    if (first !== undefined && matches !== undefined) link(first, other, matches, joining);
  }
}

/** Two records with how they compare. */
type ComparedPair = readonly [ResourceRecord, ResourceRecord, RecordMatch];

function joinSharing(sharing: readonly ResourceRecord[], system: string, joining: IdentityJoining): void {
  const heads: ResourceRecord[] = [];
  const found: ComparedPair[] = [];
  const renamed: ComparedPair[] = [];
  for (const record of sharing) {
    let other: ComparedPair | undefined;
    let joined = false;
    for (const head of heads) {
      const matches = matchesOf(head, record, joining);
      if (matches === undefined) continue;
      if (isOneRecord(head, record, matches)) {
        found.push([head, record, matches]);
        joined = true;
        break;
      }
      if (isRenamed(head, record, system, matches)) other ??= [head, record, matches];
    }
    if (joined) continue;
    const atOnce = heads.find((head) => head.context.retrieval === record.context.retrieval);
    if (other !== undefined) renamed.push(other);
    else if (atOnce !== undefined) {
      for (const each of sharing)
        if (each !== atOnce) joining.signal('identifier-shared', atOnce.index, each.index);
      return;
    }
    if (heads.length < headLimit) heads.push(record);
  }
  for (const [a, b, matches] of found) link(a, b, matches, joining);
  for (const [a, b, matches] of renamed) {
    if (renamed.length < otherNamesLimit) link(a, b, matches, joining);
    else joining.signal('identifier-shared', a.index, b.index);
  }
}

/**
 * Whether what and when agree, or have moved. What can't be held against each other, of another value and in one
 * answer, is two results of one order rather than one result in two states.
 */
function isOneRecord(a: ResourceRecord, b: ResourceRecord, matches: RecordMatch): boolean {
  if (!anchorsAgree(a, matches)) return isMoved(a, b, matches);
  if (a.context.retrieval !== b.context.retrieval) return true;
  const fields = a.comparison?.fields ?? [];
  const unsure = fields.some(({ anchor }, at) => anchor && matches[at]?.outcome === 'incomparable');
  return (
    !unsure || !fields.some(({ role }, at) => role === 'distinct' && matches[at]?.outcome === 'different')
  );
}

/** At one source and another retrieval, what is the same but for its time may have been corrected or moved. */
function isMoved(a: ResourceRecord, b: ResourceRecord, matches: RecordMatch): boolean {
  if (a.context.source !== b.context.source || a.context.retrieval === b.context.retrieval) return false;
  const fields = a.comparison?.fields ?? [];
  return fields.every(
    ({ anchor, role }, at) => !anchor || role === 'distinct' || matches[at]?.outcome !== 'different',
  );
}

/** Between sources, whether a number that is of one only says that both names are of that one. */
function isRenamed(a: ResourceRecord, b: ResourceRecord, system: string, matches: RecordMatch): boolean {
  const { comparison } = a;
  return (
    comparison?.mayBeRenamed !== undefined &&
    a.context.source !== b.context.source &&
    comparison.exclusiveSystems.includes(system) &&
    !comparison.fields.some(({ role }, at) => role === 'distinct' && matches[at]?.outcome === 'different') &&
    comparison.mayBeRenamed(a, b)
  );
}

function matchesOf(a: ResourceRecord, b: ResourceRecord, joining: IdentityJoining): RecordMatch | undefined {
  if (a.resourceType !== b.resourceType || a.subtype !== b.subtype || a.comparison !== b.comparison)
    return undefined;
  if (a.comparison?.carrier !== true && joining.personOf(a.index) !== joining.personOf(b.index))
    return undefined;
  return compareRecords(a, b, joining.surroundings(a, b));
}

function link(
  a: ResourceRecord,
  b: ResourceRecord,
  matches: RecordMatch,
  { clusters }: IdentityJoining,
): void {
  const moved = !anchorsAgree(a, matches);
  const renamed = moved && a.context.source !== b.context.source && a.comparison?.mayBeRenamed !== undefined;
  clusters.join({
    a: a.index,
    b: b.index,
    verdict: !renamed && (moved || stateDiffers(a, b, matches)) ? 'version-of' : 'same-identity',
    certainty: moved ? 'probable' : 'certain',
    score: moved ? 0.85 : 0.98,
  });
}
