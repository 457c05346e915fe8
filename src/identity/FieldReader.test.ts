import { describe, expect, it } from 'vitest';
import { amsterdam } from '../fhir/amsterdam.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { ContentHasher } from './ContentHasher.js';
import { incomparable } from './fieldMatches.js';
import { FieldReader } from './FieldReader.js';
import { defineComparison, field } from './ResourceComparison.js';
import type { Comparator, Reading } from './ResourceRecord.js';
import { ValueReader } from './ValueReader.js';

/** Reads resources of one field, and counts how often the comparator was asked. */
function readAll(
  read: (elements: readonly unknown[], reading: Reading) => unknown,
  resources: readonly FhirResource[],
  { path = 'code', beside }: { readonly path?: string; readonly beside?: readonly string[] } = {},
): { readonly values: readonly unknown[]; readonly times: number } {
  let times = 0;
  const comparator: Comparator = {
    name: 'counted',
    ...(beside !== undefined && { beside }),
    read(elements, reading) {
      times += 1;
      return read(elements, reading);
    },
    compare: () => incomparable,
    show: String,
  };
  const comparison = defineComparison({
    resourceType: 'Basic',
    layer: 'fact',
    fields: [field('match', 'what', path, comparator)],
    blocks: [],
  });
  const kept: unknown[] = [undefined];
  const keeper = { addValue: (value: unknown) => kept.push(value) - 1 };
  const reader = new FieldReader(new ValueReader(amsterdam), keeper);
  const hasher = new ContentHasher();
  const values = resources.map((resource) => {
    const reference = (element: unknown) =>
      typeof element === 'object' && element !== null && 'reference' in element
        ? { identifiers: [String(element.reference)] }
        : undefined;
    return kept[reader.read(resource, comparison, hasher.hash(resource), reference).values[0] ?? 0];
  });
  return { values, times };
}

const basic = (rest: Readonly<Record<string, unknown>>): FhirResource => ({ resourceType: 'Basic', ...rest });

describe('FieldReader', () => {
  it('reads what follows from an element once for each content', () => {
    const { values, times } = readAll(
      ([element]) => element,
      [
        basic({ id: '1', code: { text: 'a', coding: [] } }),
        basic({ id: '2', language: 'nl', code: { coding: [], text: 'a' } }),
        basic({ code: { text: 'b' } }),
      ],
    );
    expect(times).toBe(2);
    expect(values).toEqual([{ text: 'a', coding: [] }, { text: 'a', coding: [] }, { text: 'b' }]);
  });

  it('tells an element that is empty from one that is not there', () => {
    const { values } = readAll((elements) => elements.length, [basic({}), basic({ code: {} }), basic({})]);
    expect(values).toEqual([0, 1, 0]);
  });

  it('reads anew what leads elsewhere', () => {
    const { values, times } = readAll(
      ([element], { reference }) => reference(element)?.identifiers[0],
      [basic({ code: { reference: 'A/1' } }), basic({ code: { reference: 'A/2' } })],
    );
    expect(times).toBe(2);
    expect(values).toEqual(['A/1', 'A/2']);
  });

  it('reads anew what depends on the rest of the resource, unless it is told on what', () => {
    const resources = [
      basic({ code: 'a', status: 'x' }),
      basic({ code: 'a', status: 'y' }),
      basic({ code: 'a', status: 'y', note: 1 }),
    ];
    const status = (_: readonly unknown[], { resource }: Reading): unknown => resource['status'];
    expect(readAll(status, resources)).toEqual({ values: ['x', 'y', 'y'], times: 3 });
    expect(readAll(status, resources, { beside: ['status'] })).toEqual({ values: ['x', 'y', 'y'], times: 2 });
  });

  it('reads anew what the hash of a resource leaves out', () => {
    const { values } = readAll(
      ([element]) => element,
      [basic({ id: '1', code: 'a' }), basic({ id: '2', code: 'a' })],
      { path: 'id' },
    );
    expect(values).toEqual(['1', '2']);
  });
});
