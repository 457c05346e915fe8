import { describe, expect, it } from 'vitest';
import type { Source } from '../duplicates/DuplicateResult.js';
import { findDuplicates } from '../duplicates/findDuplicates.js';
import type { FhirResource } from '../fhir/FhirResource.js';

const child = (id: string, given: string): FhirResource => ({
  resourceType: 'Patient',
  id,
  name: [{ family: 'Verzonnen', given: [given] }],
  birthDate: '2021-02-03',
});

const shot = (id: string, patient: string): FhirResource => ({
  resourceType: 'Immunization',
  id,
  status: 'completed',
  vaccineCode: { coding: [{ system: 'http://www.whocc.no/atc', code: 'J07BD52' }] },
  patient: { reference: `Patient/${patient}` },
  date: '2022-04-03',
});

const retrieved = (retrievedAt: string, ...resources: readonly FhirResource[]): Source => ({
  source: 'huisarts',
  release: 'STU3',
  retrievedAt,
  resources,
});

const membersOf = (...sources: readonly Source[]): readonly (readonly string[])[] =>
  findDuplicates(sources).groups.map(({ members }) =>
    members.map(({ origin, resourceType, id = '' }) => `${origin} ${resourceType}/${id}`),
  );

describe('ReferenceNodes', () => {
  it('takes a reference for what stands there in its own retrieval, where ids are row numbers', () => {
    const groups = membersOf(
      retrieved('2026-03-01', child('1', 'Noor'), shot('2', '1'), child('3', 'Mila'), shot('4', '3')),
      retrieved('2026-04-01', child('1', 'Mila'), shot('2', '1'), child('3', 'Noor'), shot('4', '3')),
    );
    expect(groups).toContainEqual(['0 Immunization/2', '1 Immunization/4']);
    expect(groups).toContainEqual(['0 Immunization/4', '1 Immunization/2']);
  });

  it('looks in another retrieval for what its own does not hold', () => {
    const groups = membersOf(
      retrieved('2026-03-01', child('noor', 'Noor'), child('mila', 'Mila'), shot('a', 'noor')),
      retrieved('2026-04-01', shot('b', 'noor'), shot('c', 'mila')),
    );
    expect(groups).toEqual([['0 Immunization/a', '1 Immunization/b']]);
  });

  it('takes for one what two retrievals refer to and neither holds', () => {
    const groups = membersOf(
      retrieved('2026-03-01', shot('a', 'noor'), shot('d', 'mila')),
      retrieved('2026-04-01', shot('b', 'noor')),
    );
    expect(groups).toEqual([['0 Immunization/a', '1 Immunization/b']]);
  });
});
