import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { findDuplicates } from '../../duplicates/findDuplicates.js';

/** A result at one of two sources: the name of the test, and the type of the specimen. */
function result(name: string, specimen?: string): FhirResource {
  return {
    resourceType: 'Observation',
    id: 'r',
    subject: { reference: 'Patient/1' },
    code: { coding: [{ system: 'http://loinc.org', code: '2823-3', display: name }] },
    effectiveDateTime: '2025-03-04T09:10:00+01:00',
    valueQuantity: { value: 4.1, unit: 'mmol/l' },
    ...(specimen !== undefined && {
      contained: [
        {
          resourceType: 'Specimen',
          id: 's',
          type: { coding: [{ system: 'http://snomed.info/sct', code: specimen }] },
        },
      ],
      specimen: { reference: '#s' },
    }),
  };
}

function merged(a: FhirResource, b: FhirResource): boolean {
  const { groups } = findDuplicates([
    { resources: [a], source: 'lab' },
    { resources: [b], source: 'huisarts' },
  ]);
  return groups.length > 0;
}

const [serum, plasma, capillary, urine] = ['119364003', '119361006', '122554006', '122575003'];

describe('specimenMaterial', () => {
  it.each([
    ['serum and plasma', result('kalium', serum), result('kalium', plasma), true],
    ['serum and a name that says so', result('kalium', serum), result('Kalium in serum of plasma'), true],
    ['serum and nothing', result('kalium', serum), result('kalium'), true],
    ['urine and nothing', result('kalium', urine), result('kalium'), true],
    ['serum and urine', result('kalium', serum), result('kalium', urine), false],
    ['urine and a name that says serum', result('kalium', urine), result('Kalium in serum of plasma'), false],
    ['blood of a finger and of any kind', result('kalium', capillary), result('kalium', serum), true],
  ])('%s', (_name, a, b, one) => {
    expect(merged(a, b)).toBe(one);
  });
});
