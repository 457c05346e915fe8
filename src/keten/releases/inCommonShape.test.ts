import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { deepFreeze } from '../../../test/support/deepFreeze.js';
import { commonType, inCommonShape } from './inCommonShape.js';

const stu3: readonly (readonly [FhirResource, FhirResource])[] = [
  [
    {
      resourceType: 'ProcedureRequest',
      status: 'suspended',
      context: { reference: 'Encounter/e' },
      requester: { agent: { reference: 'Practitioner/a' }, onBehalfOf: { reference: 'Organization/o' } },
      extension: [{ url: 'urn:x', valueCode: 'y' }],
    },
    {
      resourceType: 'ServiceRequest',
      status: 'on-hold',
      encounter: { reference: 'Encounter/e' },
      requester: { reference: 'Practitioner/a' },
    },
  ],
  [
    {
      resourceType: 'Procedure',
      status: 'completed',
      notDone: true,
      performer: [{ role: { text: 'chirurg' }, actor: { display: 'A' } }],
    },
    {
      resourceType: 'Procedure',
      status: 'not-done',
      performer: [{ function: { text: 'chirurg' }, actor: { display: 'A' } }],
    },
  ],
  [
    {
      resourceType: 'Immunization',
      status: 'completed',
      notGiven: false,
      date: '2026-01-05',
      explanation: { reason: [{ text: 'reis' }] },
      vaccinationProtocol: [{ doseSequence: 2, description: 'x' }],
    },
    {
      resourceType: 'Immunization',
      status: 'completed',
      occurrenceDateTime: '2026-01-05',
      reasonCode: { text: 'reis' },
      protocolApplied: [{ doseNumberPositiveInt: 2 }],
    },
  ],
  [
    { resourceType: 'MedicationStatement', taken: 'n', dosage: [{ text: '1', doseQuantity: { value: 1 } }] },
    {
      resourceType: 'MedicationStatement',
      status: 'not-taken',
      dosage: [{ text: '1', doseAndRate: [{ doseQuantity: { value: 1 } }] }],
    },
  ],
  [
    { resourceType: 'Observation', comment: 'nuchter' },
    { resourceType: 'Observation', note: [{ text: 'nuchter' }] },
  ],
];

describe('inCommonShape', () => {
  it.each(stu3)('writes %j as R4 does', (resource, expected) => {
    expect(inCommonShape(deepFreeze(resource), 'STU3')).toEqual(expected);
  });

  it('leaves out what only R4 has, and what profiles say in extensions', () => {
    const resource: FhirResource = {
      resourceType: 'Procedure',
      recorder: { display: 'A' },
      performedDateTime: '2026-01-05',
      _performedDateTime: { extension: [] },
    };
    expect(inCommonShape(deepFreeze(resource), 'R4')).toEqual({
      resourceType: 'Procedure',
      performedDateTime: '2026-01-05',
    });
  });

  it('knows nothing of other types', () => {
    expect(inCommonShape({ resourceType: 'Claim' }, 'STU3')).toBeUndefined();
    expect(inCommonShape({ resourceType: 'constructor' }, 'R4')).toBeUndefined();
    expect(commonType('ReferralRequest')).toBe('ServiceRequest');
    expect(commonType('toString')).toBe('toString');
  });
});
