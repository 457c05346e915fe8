import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../test/support/recordsOf.js';
import { invariant } from '../foundation/invariant.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import type { ResourceRecord } from './ResourceRecord.js';

const vaccination = (id: string, over: Readonly<Record<string, unknown>> = {}): FhirResource => ({
  resourceType: 'Immunization',
  id,
  identifier: [{ system: 'urn:prikken', value: id }],
  patient: { reference: 'Patient/1' },
  date: '2024-05-06',
  lotNumber: `lot ${id}`,
  ...over,
});

const lotOf = (record: ResourceRecord): unknown =>
  record.value(record.comparison?.fields.findIndex(({ name }) => name === 'lot') ?? -1);

describe('RecordStore', () => {
  it('keeps what each resource tells apart, also when another resource is read in the middle of it', () => {
    const contained = {
      contained: [
        { resourceType: 'Practitioner', id: 'p', identifier: [{ system: 'urn:prikkers', value: '9' }] },
      ],
      practitioner: [{ actor: { reference: '#p' } }],
    };
    const { records } = recordsOf([
      { resource: vaccination('a') },
      { resource: vaccination('b', contained) },
      { resource: { resourceType: 'Immunization', id: 'c' } },
      { resource: vaccination('d', { encounter: { reference: 'Encounter/4' } }) },
    ]);
    expect(records.map(({ identifiers }) => identifiers)).toEqual([
      ['urn:prikken|a'],
      ['urn:prikken|b'],
      [],
      ['urn:prikken|d'],
    ]);
    expect(records.map(({ isNumbered }) => isNumbered)).toEqual([true, true, false, true]);
    expect(records.map(({ references }) => references.map(({ name }) => name))).toEqual([
      ['Patient/1'],
      ['Patient/1'],
      [],
      ['Patient/1', 'Encounter/4'],
    ]);
    const [first, second, third, fourth] = records;
    invariant(first !== undefined && second !== undefined && fourth !== undefined, 'Four records.');
    invariant(third !== undefined, 'Four records.');
    expect([first, second, fourth].map(lotOf)).toEqual(['lot a', 'lot b', 'lot d']);
    expect(lotOf(third)).toBeUndefined();
  });

  it('lets one content have the values of another, and leaves its numbers and references', () => {
    const { store, records } = recordsOf([{ resource: vaccination('a') }, { resource: vaccination('b') }]);
    store.shareValues(store.contentOf(1), store.contentOf(0));
    expect(records.map(lotOf)).toEqual(['lot a', 'lot a']);
    expect(records.map(({ identifiers }) => identifiers)).toEqual([['urn:prikken|a'], ['urn:prikken|b']]);
  });

  it('grows beyond what it began with', () => {
    const { records } = recordsOf(
      Array.from({ length: 3000 }, (_, at) => ({ resource: vaccination(`n${at}`) })),
    );
    expect(records.map(({ id }) => id)).toEqual(records.map((_, at) => `n${at}`));
    expect(records.map(({ identifiers: [key] }) => key)).toEqual(
      records.map((_, at) => `urn:prikken|n${at}`),
    );
  });
});
