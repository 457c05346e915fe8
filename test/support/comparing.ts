import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { amsterdam } from '../../src/fhir/amsterdam.js';
import type { Comparator, Reading, ReferenceNode, Surroundings } from '../../src/identity/ResourceRecord.js';
import type { FieldMatch } from '../../src/identity/FieldComparison.js';
import { parseReference } from '../../src/fhir/Reference.js';
import { identifierKey } from '../../src/identity/identifierKey.js';
import { CodeEquivalences } from '../../src/identity/terminology/CodeEquivalences.js';
import { ValueReader } from '../../src/identity/ValueReader.js';

/** What a comparator test may set. */
export interface ComparingOptions {
  readonly sameSource?: boolean;
  readonly conceptMaps?: readonly FhirResource[];
  /** The resources that the values stand in. */
  readonly resources?: readonly [FhirResource, FhirResource];
  /** Elements read beforehand, for codes that stand together in them. */
  readonly seen?: readonly unknown[];
}

/** Reads two lists of elements with a comparator and compares them, as between two sources unless told. */
export function comparing<V>(
  comparator: Comparator<V>,
  a: unknown,
  b: unknown,
  options: ComparingOptions = {},
): FieldMatch | 'absent' {
  const codes = new CodeEquivalences(options.conceptMaps);
  const values = new ValueReader(amsterdam, (together) => {
    codes.noteTogether(together);
  });
  for (const element of options.seen ?? []) values.concept(element);
  const nodes = new Map<string, ReferenceNode>();
  const read = (elements: unknown, index: 0 | 1): V | undefined =>
    comparator.read(
      Array.isArray(elements) ? (elements as readonly unknown[]) : [elements],
      readingOf(values, nodes, options.resources?.[index]),
    );
  const [left, right] = [read(a, 0), read(b, 1)];
  if (left === undefined || right === undefined) return 'absent';
  const surroundings: Surroundings = {
    sameSource: options.sameSource ?? false,
    codes,
    resolve: () => undefined,
    entityOf: () => -1,
  };
  const match = comparator.compare(left, right, surroundings);
  const mirrored = comparator.compare(right, left, surroundings);
  if (mirrored.outcome !== match.outcome)
    throw new Error(`Not symmetric: ${match.outcome}, ${mirrored.outcome}.`);
  if (match.outcome === 'equal' || match.outcome === 'compatible')
    assertSharedKey(comparator, left, right, surroundings);
  return match;
}

/** What agrees must meet under a key, or it is never compared. */
function assertSharedKey<V>(comparator: Comparator<V>, a: V, b: V, surroundings: Surroundings): void {
  if (comparator.keys === undefined) return;
  const around = { ...surroundings, vague: true };
  const [left, right] = [comparator.keys(a, around), comparator.keys(b, around)];
  const rough = [comparator.roughKeys?.(a) ?? [], comparator.roughKeys?.(b) ?? []] as const;
  if (left.some((key) => right.includes(key)) || rough[0].some((key) => rough[1].includes(key))) return;
  throw new Error(`No key in common: ${left.join(' ')} and ${right.join(' ')}.`);
}

function readingOf(
  values: ValueReader,
  nodes: Map<string, ReferenceNode>,
  resource: FhirResource = { resourceType: 'Basic' },
): Reading {
  return {
    values,
    resource,
    reference(element) {
      if (
        typeof element !== 'object' ||
        element === null ||
        !('reference' in element || 'identifier' in element)
      )
        return undefined;
      const { reference, display, identifier } = element as {
        reference?: string;
        display?: string;
        identifier?: unknown;
      };
      const text = values.text(display);
      const key = identifierKey(identifier, '');
      return {
        identifiers: key === undefined ? [] : [key],
        ...(reference !== undefined && { node: nodeOf(reference, nodes) }),
        ...(text !== undefined && { display: text }),
      };
    },
  };
}

/** One node for each reference, as a directory has it. */
function nodeOf(reference: string, nodes: Map<string, ReferenceNode>): ReferenceNode {
  const known = nodes.get(reference);
  if (known !== undefined) return known;
  const target = parseReference(reference);
  const open = { target: undefined, same: undefined, value: undefined };
  const made: ReferenceNode =
    target.form === 'resource'
      ? { server: target.base, name: `${target.type}/${target.id}`, type: target.type, ...open }
      : { server: undefined, name: reference, ...open };
  nodes.set(reference, made);
  return made;
}
