import { parsePartialDate } from '../../fhir/PartialDate.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { TypedAnswer } from './QuestionnaireItem.js';

/**
 * How an answer stands to an expected value: negative before or less, 0 equal, positive after or more, `'other'` when
 * they differ without an order, undefined when that can't be told, as for quantities of unlike units.
 */
export function compareAnswers(found: TypedAnswer, expected: TypedAnswer): number | 'other' | undefined {
  const { value } = found;
  const other = expected.value;
  if (typeof value === 'number' && typeof other === 'number') return value - other;
  if (typeof value === 'string' && typeof other === 'string') {
    return /^date|^time$|^instant$/.test(expected.type)
      ? compareDates(value, other)
      : value === other
        ? 0
        : 'other';
  }
  if (typeof value !== typeof other) return 'other';
  if (!isRecord(value) || !isRecord(other)) return value === other ? 0 : 'other';
  switch (expected.type) {
    case 'Coding':
      return sameCoding(value, other) ? 0 : 'other';
    case 'Reference':
      return value['reference'] === other['reference'] ? 0 : 'other';
    case 'Quantity':
      return compareQuantities(value, other);
    default:
      return undefined;
  }
}

type Json = Readonly<Record<string, unknown>>;

/** Codings are the same by system and code; without codes by what they display. */
function sameCoding(one: Json, other: Json): boolean {
  if (one['code'] === undefined && other['code'] === undefined) return one['display'] === other['display'];
  return (
    one['code'] === other['code'] && (other['system'] === undefined || one['system'] === other['system'])
  );
}

function compareQuantities(one: Json, other: Json): number | undefined {
  const value = one['value'];
  const limit = other['value'];
  if (typeof value !== 'number' || typeof limit !== 'number') return undefined;
  const coded =
    one['code'] !== undefined && one['code'] === other['code'] && one['system'] === other['system'];
  // Without codes the units are what they are called: the same name is the same unit, or none.
  const named = [one, other].every(({ code }) => code === undefined) && one['unit'] === other['unit'];
  return coded || named ? value - limit : undefined;
}

/** Dates of unlike precision order only when one lies wholly before the other. */
function compareDates(one: string, other: string): number | undefined {
  if (one === other) return 0;
  const found = parsePartialDate(one);
  const expected = parsePartialDate(other);
  if (found === undefined || expected === undefined)
    return one.length === other.length ? (one < other ? -1 : 1) : undefined;
  if (found.end <= expected.start) return -1;
  if (found.start >= expected.end) return 1;
  return found.start === expected.start && found.end === expected.end ? 0 : undefined;
}
