import type { FieldMatch } from '../FieldComparison.js';
import { compatibleBy, different, equal, incomparable } from '../fieldMatches.js';
import type { ComparableText } from '../terminology/Code.js';
import { compareTexts } from './compareTexts.js';
import { isOneNode } from '../isOneNode.js';
import { extensionTarget } from './extensionTarget.js';
import type { Comparator, ReferenceValue, ResourceRecord, Surroundings } from '../ResourceRecord.js';

const limit = 12;

/**
 * Compares who or what is referred to: the same when both lead to one person, organisation or thing, or carry one
 * identifier; otherwise by name. One of several in common is enough.
 */
export function sameEntity(
  options: { /** Type that is not looked at. */ readonly except?: string } = {},
): Comparator<readonly ReferenceValue[]> {
  return {
    name: 'identity',
    read(elements, reading) {
      const references: ReferenceValue[] = [];
      for (const element of elements.slice(0, limit)) {
        // In STU3 the role stands in an extension within the reference to the person; the person tells more.
        const reference = reading.reference(element) ?? reading.reference(extensionTarget(element));
        if (
          reference === undefined ||
          (options.except !== undefined && reference.node?.type === options.except)
        )
          continue;
        references.push(reference);
      }
      return references.length === 0 ? undefined : references;
    },
    compare(a, b, surroundings) {
      let best: FieldMatch = different;
      for (const left of a) {
        for (const right of b) {
          const match = compareEntities(left, right, surroundings);
          if (match.outcome === 'equal') return match;
          if (rank(match) > rank(best)) best = match;
        }
      }
      return best;
    },
    keys(value, { resolve, entityOf }) {
      return value.flatMap((reference) => {
        const target = resolve(reference);
        if (target !== undefined) return [`#${entityOf(target)}`];
        return [
          ...reference.identifiers,
          ...(reference.display === undefined ? [] : [reference.display.key]),
        ];
      });
    },
    show: (value) => value.map(({ display }) => display?.key ?? '').join(', '),
  };
}

function rank({ outcome }: FieldMatch): number {
  return outcome === 'equal' ? 3 : outcome === 'compatible' ? 2 : outcome === 'incomparable' ? 1 : 0;
}

/** Compares two references by what they lead to. */
export function compareEntities(
  a: ReferenceValue,
  b: ReferenceValue,
  surroundings: Surroundings,
): FieldMatch {
  if (a.node !== undefined && isOneNode(a.node, b.node)) return equal;
  const left = personOf(surroundings.resolve(a), surroundings);
  const right = personOf(surroundings.resolve(b), surroundings);
  if (left !== undefined && right !== undefined) return compareRecords(left, right, surroundings);
  const leftIdentifiers = left?.identifiers ?? a.identifiers;
  const rightIdentifiers = right?.identifiers ?? b.identifiers;
  if (leftIdentifiers.some((key) => rightIdentifiers.includes(key))) return equal;
  const leftName = left === undefined ? a.display : (nameOf(left) ?? a.display);
  const rightName = right === undefined ? b.display : (nameOf(right) ?? b.display);
  return leftName === undefined || rightName === undefined ? incomparable : compareNames(leftName, rightName);
}

/** A role stands for its person, and without one for its organisation. */
function personOf(
  record: ResourceRecord | undefined,
  surroundings: Surroundings,
): ResourceRecord | undefined {
  if (record?.comparison?.layer !== 'role') return record;
  for (const name of ['practitioner', 'organisation']) {
    const at = record.comparison.fields.findIndex((each) => each.name === name);
    const references = at < 0 ? undefined : (record.value(at) as readonly ReferenceValue[] | undefined);
    const target = references?.[0] === undefined ? undefined : surroundings.resolve(references[0]);
    if (target !== undefined) return target;
  }
  return record;
}

function compareRecords(a: ResourceRecord, b: ResourceRecord, surroundings: Surroundings): FieldMatch {
  if (a === b || (a.index >= 0 && a.index === b.index)) return equal;
  if (a.resourceType !== b.resourceType) return incomparable;
  if (a.index >= 0 && b.index >= 0 && surroundings.entityOf(a) === surroundings.entityOf(b)) return equal;
  if (a.identifiers.some((key) => b.identifiers.includes(key))) return equal;
  if (a.content === b.content && a.index < 0 && b.index < 0) return equal;
  const comparison = a.comparison;
  if (comparison === undefined) return incomparable;
  if (excludes(comparison.exclusiveSystems, a.identifiers, b.identifiers)) return different;
  for (let at = 0; at < comparison.fields.length; at++) {
    const field = comparison.fields[at];
    const [left, right] = [a.value(at), b.value(at)];
    if (field?.role !== 'match' || left === undefined || right === undefined) continue;
    const match = field.comparator.compare(left, right, surroundings);
    if (match.outcome === 'different') return different;
    if (match.outcome !== 'incomparable') return match.outcome === 'equal' ? equal : match;
  }
  return incomparable;
}

/** Whether both have a number of one of the systems, and none of it in common. */
export function excludes(systems: readonly string[], a: readonly string[], b: readonly string[]): boolean {
  for (const system of systems) {
    const prefix = `${system}|`;
    const left = a.filter((key) => key.startsWith(prefix));
    if (left.length === 0) continue;
    const right = b.filter((key) => key.startsWith(prefix));
    if (right.length > 0 && !left.some((key) => right.includes(key))) return true;
  }
  return false;
}

function nameOf(record: ResourceRecord): ComparableText | undefined {
  const at = record.comparison?.fields.findIndex(({ name }) => name === 'name') ?? -1;
  const field = record.comparison?.fields[at];
  const value = at < 0 ? undefined : record.value(at);
  if (field === undefined || value === undefined) return undefined;
  const words = [...new Set(field.comparator.show(value).split(' '))].filter((word) => word !== '').sort();
  return { key: words.join(' '), words };
}

function compareNames(a: ComparableText, b: ComparableText): FieldMatch {
  if (a.key === b.key) return compatibleBy('spelling');
  if (compareTexts(a, b, 'contained-words') !== undefined) return compatibleBy('text');
  const common = a.words.some((word) => word.length > 2 && b.words.includes(word));
  return common ? incomparable : different;
}
