import { describe, expect, it } from 'vitest';
import { duplicatesBetween, duplicatesWithin, onlyGroup } from '../../test/support/duplicatesBetween.js';
import { findDuplicates } from './findDuplicates.js';

const weight = {
  resourceType: 'Observation',
  code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
  subject: { reference: 'Patient/1' },
  effectiveDateTime: '2025-02-03T10:00:00+01:00',
  valueQuantity: { value: 80, unit: 'kg' },
};
const number = { identifier: [{ system: 'urn:weging', value: '7' }] };

describe('joinExact', () => {
  it('looks past what is volatile: id, metadata, narrative, order of properties', () => {
    const { resourceType, ...rest } = weight;
    const copy = { ...rest, meta: { versionId: '3' }, text: { div: '<div/>' }, resourceType, id: 'b' };
    expect(onlyGroup(duplicatesWithin([{ ...weight, id: 'a' }, copy]))).toEqual({
      verdict: 'exact',
      kind: 'no-identifier-copy',
      certainty: 'certain',
      suspect: 'xis-leverancier',
    });
  });

  it('takes references for what they lead to', () => {
    const told = (product: string): object => ({
      resourceType: 'MedicationStatement',
      status: 'active',
      subject: { reference: 'Patient/1' },
      dateAsserted: '2025-01-01',
      medicationReference: { reference: `Medication/${product}` },
    });
    const product = (id: string, code: string): object => ({
      resourceType: 'Medication',
      id,
      code: { coding: [{ system: 'urn:oid:2.16.840.1.113883.2.4.4.10', code }] },
    });
    const within = (other: string): number =>
      duplicatesWithin([
        product('m1', '100'),
        product('m2', other),
        { ...told('m1'), id: 'a' },
        { ...told('m2'), id: 'b' },
      ] as never).groups.filter(({ members }) => members[0]?.resourceType === 'MedicationStatement').length;
    expect(within('100')).toBe(1);
    expect(within('200')).toBe(0);
  });

  it('says identity when a number says more than that the content is equal', () => {
    const again = { ...weight, ...number, id: 'b' };
    expect(onlyGroup(duplicatesWithin([{ ...weight, ...number, id: 'a' }, again]))).toMatchObject({
      verdict: 'same-identity',
      kind: 'id-regenerated',
    });
    expect(onlyGroup(duplicatesBetween([{ ...weight, ...number }], [again]))).toMatchObject({
      verdict: 'same-identity',
      kind: 'cross-source-copy',
      suspect: 'none',
    });
  });

  it('keeps persons apart', () => {
    const patient = (id: string, given: string): object => ({
      resourceType: 'Patient',
      id,
      name: [{ family: 'Fictief', given: [given] }],
      birthDate: '2015-04-05',
    });
    const { groups } = duplicatesWithin([
      patient('1', 'Anna'),
      patient('2', 'Bram'),
      { ...weight, id: 'a' },
      { ...weight, id: 'b', subject: { reference: 'Patient/2' } },
    ] as never);
    expect(groups).toEqual([]);
  });

  it('leaves alone what says neither what nor when, and what is one of several alike', () => {
    const empty = { resourceType: 'Condition', subject: { reference: 'Patient/1' } };
    const result = duplicatesWithin([
      { ...empty, id: 'a' },
      { ...empty, id: 'b' },
    ]);
    expect(result.groups).toEqual([]);
    expect(result.notCompared).toMatchObject([{ reason: 'nothing-to-compare', count: 2 }]);
    const aid = { resourceType: 'Device', type: { text: 'hoortoestel' } };
    expect(
      duplicatesWithin([
        { ...aid, id: 'a' },
        { ...aid, id: 'b' },
      ]).groups,
    ).toEqual([]);
  });

  it('never changes what it is given', () => {
    const entry = Object.freeze({ resource: Object.freeze({ ...weight, id: 'a' }) });
    const bundle = Object.freeze({ resourceType: 'Bundle', entry: Object.freeze([entry, entry]) });
    expect(findDuplicates([{ bundle }]).groups).toHaveLength(1);
  });
});
