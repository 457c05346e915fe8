import { describe, expect, it } from 'vitest';
import { errorsOf, walked, withProfile } from '../../../test/support/walk.js';

describe('cardinality', () => {
  it('asks what the type requires, also below and as a choice', () => {
    expect(errorsOf({ resourceType: 'Observation', code: { text: 'x' } })).toEqual([
      'element/required-missing Observation.status',
    ]);
    expect(
      errorsOf({
        resourceType: 'MedicationStatement',
        status: 'active',
        subject: { display: 'N. Voorbeeld' },
      }),
    ).toEqual(['element/required-missing MedicationStatement.medication']);
    expect(errorsOf({ resourceType: 'Patient', communication: [{ preferred: true }] })).toEqual([
      'element/required-missing Patient.communication[0].language',
    ]);
  });

  it('counts a primitive that has only an extension', () => {
    const _status = {
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' },
      ],
    };
    expect(errorsOf({ resourceType: 'Observation', _status, code: { text: 'x' } })).toEqual([]);
  });

  it('asks what a profile requires and forbids, and names the profile', () => {
    const demands = withProfile('Patient', [
      { path: 'Patient.identifier', min: 2, max: '3' },
      { path: 'Patient.photo', max: '0' },
      { path: 'Patient.contact.gender', min: 1 },
    ]);
    const found = walked(
      {
        resourceType: 'Patient',
        identifier: [{ value: 'a' }],
        photo: [{ url: 'https://voorbeeld.nl/a.png' }],
        contact: [{ gender: 'male' }, { name: { text: 'B' } }],
      },
      demands,
    );
    expect(found).toMatchObject([
      { code: 'element/required-missing', path: 'Patient.contact[1].gender', profile: demands.profiles[0] },
      { code: 'element/required-missing', path: 'Patient.identifier', evidence: { min: 2, count: 1 } },
      { code: 'element/too-many', path: 'Patient.photo', evidence: { max: 0, count: 1 } },
    ]);
  });
});
