import { addNumberToHash, addToHash } from '../identity/ContentHasher.js';
import { sharedIdentifier } from './compareIdentifiers.js';
import { KeyBlocks } from './KeyBlocks.js';
import { sameEntry } from './stateDiffers.js';
import type { PersonOf } from '../identity/assignPersons.js';
import type { RecordClusters } from './RecordClusters.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';

/**
 * Joins records with equal content: everything but id, narrative and metadata, with references taken for what they
 * lead to. Records that tell neither what nor when are left alone: their content is equal because it is empty.
 */
export function joinExact(
  records: readonly ResourceRecord[],
  clusters: RecordClusters,
  personOf: PersonOf,
): void {
  const candidates = withEqualBodies(records);
  const first = new Map<number, ResourceRecord>();
  for (const record of candidates) {
    const hash = contentOf(record, clusters, personOf);
    const known = first.get(hash);
    if (known === undefined) {
      first.set(hash, record);
      continue;
    }
    const complete = hasAnchors(record);
    clusters.join({
      a: known.index,
      b: record.index,
      verdict: isOneNumber(known, record) ? 'same-identity' : 'exact',
      certainty: complete ? 'certain' : 'probable',
      score: complete ? 1 : 0.85,
    });
    // Equal content has equal fields: they need not be kept twice.
    record.fields = known.fields;
  }
}

/** The records of which another one has the same content but for references, in their order. */
function withEqualBodies(records: readonly ResourceRecord[]): readonly ResourceRecord[] {
  const blocks = new KeyBlocks(records.length);
  for (const [position, record] of records.entries()) {
    if (record.whole && tellsSomething(record) && !isOneOfSeveral(record))
      blocks.add(record.content | 0, position);
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
  if (sameEntry(a, b) || sharedIdentifier(a.identifiers, b.identifiers) === undefined) return false;
  return a.comparison?.carrier !== true || a.context.source !== b.context.source;
}

/** The hash of a record's content, with what its references lead to. */
function contentOf(record: ResourceRecord, clusters: RecordClusters, personOf: PersonOf): number {
  let hash = record.content;
  const subject = record.subject?.node;
  for (let at = 0; at < record.references.length; at++) {
    const node = record.references[at];
    const path = record.referencePaths[at];
    if (node === undefined || path === undefined) continue;
    if (node === subject) hash = addNumberToHash(hash, path, personOf(record));
    else if (node.target !== undefined && node.target.index >= 0)
      hash = addNumberToHash(hash, path ^ 0x27d4eb2f, clusters.find(node.target.index));
    else hash = addToHash(addToHash(hash, path, node.server ?? record.context.source), path, node.name);
  }
  return hash;
}

/** Whether a record says what it is or when: without either it can only be known by its address or number. */
export function tellsSomething(record: ResourceRecord): boolean {
  if (!record.informative) return false;
  const fields = record.comparison?.fields;
  if (fields === undefined) return true;
  if (record.identifiers.length > 0) return true;
  return fields.some(
    ({ role }, at) => role !== 'version' && role !== 'weak' && record.fields[at] !== undefined,
  );
}

/** Alike and without a number: equal content says that they are of one make. */
function isOneOfSeveral({ comparison, identifiers }: ResourceRecord): boolean {
  return comparison?.individual === true && identifiers.length === 0;
}

function hasAnchors(record: ResourceRecord): boolean {
  const fields = record.comparison?.fields ?? [];
  return (
    record.identifiers.length > 0 ||
    fields.every(({ anchor }, at) => !anchor || record.fields[at] !== undefined)
  );
}
