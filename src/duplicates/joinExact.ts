import { addNumberToHash, addToHash } from '../identity/ContentHasher.js';
import type { RecordStore } from '../identity/RecordStore.js';
import { sharedIdentifier } from './compareIdentifiers.js';
import { KeyBlocks } from './KeyBlocks.js';
import { sameEntry } from './stateDiffers.js';
import type { PersonOf } from '../identity/assignPersons.js';
import type { RecordClusters } from './RecordClusters.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';

/**
 * Joins records with equal content: everything but id, narrative and metadata, with references taken for what they
 * lead to. Records that tell neither what nor when are left alone: their content is equal because it is empty.
 *
 * @param records Numbers of records that are compared alike.
 */
export function joinExact(
  records: Int32Array,
  store: RecordStore,
  clusters: RecordClusters,
  personOf: PersonOf,
): void {
  const first = new Map<number, number>();
  for (const index of withEqualBodies(records, store)) {
    const hash = contentOf(index, store, clusters, personOf);
    const known = first.get(hash);
    if (known === undefined) {
      first.set(hash, index);
      continue;
    }
    const content = store.contentOf(index);
    const complete = hasAnchors(store, content);
    clusters.join({
      a: known,
      b: index,
      verdict: isOneNumber(store.record(known), store.record(index)) ? 'same-identity' : 'exact',
      certainty: complete ? 'certain' : 'probable',
      score: complete ? 1 : 0.85,
    });
    // Equal content has equal fields, so that they are read and compared as the same.
    store.shareValues(content, store.contentOf(known));
  }
}

/** The records of which another one has the same content but for references, in their order. */
function withEqualBodies(records: Int32Array, store: RecordStore): Int32Array {
  const blocks = new KeyBlocks(records.length);
  for (let position = 0; position < records.length; position++) {
    const content = store.contentOf(records[position] ?? 0);
    if (store.isWhole(content) && tellsSomething(store, content) && !isOneOfSeveral(store, content))
      blocks.add(store.hashOf(content) | 0, position);
  }
  const equal = new Uint8Array(records.length);
  for (const block of blocks.shared()) for (const position of block) equal[position] = 1;
  return records.filter((_, position) => equal[position] === 1);
}

/**
 * Whether a number that both carry tells more than that their content is equal: the source gave its record another
 * address, or another source sends it. Persons and products that one source repeats are merely repeated.
 */
function isOneNumber(a: ResourceRecord, b: ResourceRecord): boolean {
  if (!a.isNumbered || sameEntry(a, b) || sharedIdentifier(a.identifiers, b.identifiers) === undefined)
    return false;
  return a.comparison?.carrier !== true || a.context.source !== b.context.source;
}

/** The hash of a record's content, with what its references lead to. */
function contentOf(index: number, store: RecordStore, clusters: RecordClusters, personOf: PersonOf): number {
  const content = store.contentOf(index);
  const subject = store.subjectOf(content)?.node;
  const until = store.referencesUntil(content);
  let hash = store.hashOf(content);
  for (let place = store.referencesFrom(content); place < until; place++) {
    const node = store.referenceAt(place);
    const path = store.referencePathAt(place);
    if (node === undefined) continue;
    if (node === subject) hash = addNumberToHash(hash, path, personOf(index));
    else if (node.target !== undefined)
      hash = addNumberToHash(hash, path ^ 0x27d4eb2f, clusters.find(node.target));
    else {
      const { source } = store.wayOf(content).context;
      hash = addToHash(addToHash(hash, path, node.server ?? source), path, node.name);
    }
  }
  return hash;
}

/** Whether a content says what it is or when: without either it can only be known by its address or number. */
export function tellsSomething(store: RecordStore, content: number): boolean {
  if (!store.isInformative(content)) return false;
  const fields = store.kindOf(content).comparison?.fields;
  if (fields === undefined || store.isNumbered(content)) return true;
  return fields.some(
    ({ role }, at) => role !== 'version' && role !== 'weak' && store.valueNumberOf(content, at) !== 0,
  );
}

/** Alike and without a number: equal content says that they are of one make. */
function isOneOfSeveral(store: RecordStore, content: number): boolean {
  return store.kindOf(content).comparison?.individual === true && !store.isNumbered(content);
}

function hasAnchors(store: RecordStore, content: number): boolean {
  if (store.isNumbered(content)) return true;
  const fields = store.kindOf(content).comparison?.fields ?? [];
  return fields.every(({ anchor }, at) => !anchor || store.valueNumberOf(content, at) !== 0);
}
