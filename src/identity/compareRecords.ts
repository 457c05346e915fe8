import type { FieldMatch } from './FieldComparison.js';
import { oneSided } from './fieldMatches.js';
import type { ResourceRecord, Surroundings } from './ResourceRecord.js';

/** How two records of one comparison compare, by field; undefined where neither has the field. */
export type RecordMatch = readonly (FieldMatch | undefined)[];

/** Compares every field of two records of one type. */
export function compareRecords(
  a: ResourceRecord,
  b: ResourceRecord,
  surroundings: Surroundings,
): RecordMatch {
  const fields = a.comparison?.fields ?? [];
  const matches = new Array<FieldMatch | undefined>(fields.length);
  for (let at = 0; at < fields.length; at++) {
    const left = a.fields[at];
    const right = b.fields[at];
    if (left === undefined || right === undefined)
      matches[at] = left === undefined && right === undefined ? undefined : oneSided;
    else matches[at] = fields[at]?.comparator.compare(left, right, surroundings);
  }
  return matches;
}

/**
 * Compares fields until one of the role `match` or `distinct` differs; undefined when one does. Most candidates are
 * told apart by their first fields.
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
    const left = a.fields[at];
    const right = b.fields[at];
    if (left === undefined || right === undefined) {
      matches[at] = left === undefined && right === undefined ? undefined : oneSided;
      continue;
    }
    const match = field?.comparator.compare(left, right, surroundings);
    if (match?.outcome === 'different' && (field?.role === 'match' || field?.role === 'distinct'))
      return undefined;
    matches[at] = match;
  }
  return matches;
}

/** Whether what and when agree, as far as given: then a shared number or address means one record. */
export function anchorsAgree(record: ResourceRecord, matches: RecordMatch): boolean {
  const fields = record.comparison?.fields ?? [];
  return fields.every(({ anchor }, at) => !anchor || matches[at]?.outcome !== 'different');
}
