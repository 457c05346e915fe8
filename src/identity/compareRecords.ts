import type { FieldMatch } from './FieldComparison.js';
import { oneSided } from './fieldMatches.js';
import type { ComparisonField, ResourceRecord, Surroundings } from './ResourceRecord.js';

/** How two records of one comparison compare, by field; undefined where neither has the field. */
export type RecordMatch = readonly (FieldMatch | undefined)[];

/** Compares every field of two records of one type. */
export function compareRecords(
  a: ResourceRecord,
  b: ResourceRecord,
  surroundings: Surroundings,
): RecordMatch {
  const fields = a.comparison?.fields ?? [];
  return fields.map((field, at) => compareField(field, a.value(at), b.value(at), surroundings));
}

/**
 * Compares fields until one of the role `match` or `distinct` differs; undefined when one does. These go first: most
 * candidates are told apart by them.
 */
export function compareUntilApart(
  a: ResourceRecord,
  b: ResourceRecord,
  surroundings: Surroundings,
): RecordMatch | undefined {
  const fields = a.comparison?.fields ?? [];
  const matches = new Array<FieldMatch | undefined>(fields.length);
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at];
    if (field === undefined || !vetoes(field)) continue;
    const match = compareField(field, a.value(at), b.value(at), surroundings);
    if (match?.outcome === 'different') return undefined;
    matches[at] = match;
  }
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at];
    if (field === undefined || vetoes(field)) continue;
    matches[at] = compareField(field, a.value(at), b.value(at), surroundings);
  }
  return matches;
}

function vetoes({ role }: ComparisonField): boolean {
  return role === 'match' || role === 'distinct';
}

function compareField(
  { comparator }: ComparisonField,
  a: unknown,
  b: unknown,
  surroundings: Surroundings,
): FieldMatch | undefined {
  if (a !== undefined && b !== undefined) return comparator.compare(a, b, surroundings);
  return a === undefined && b === undefined ? undefined : oneSided;
}

/** Whether what and when agree, as far as given: then a shared number or address means one record. */
export function anchorsAgree(record: ResourceRecord, matches: RecordMatch): boolean {
  const fields = record.comparison?.fields ?? [];
  return fields.every(({ anchor }, at) => !anchor || matches[at]?.outcome !== 'different');
}
