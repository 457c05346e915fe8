import { describe, expect, it } from 'vitest';
import { errorsOf, walked } from '../../../test/support/walk.js';

const named = (id: string, family: string): object => ({ id, family });

describe('ids', () => {
  it('are found once in a resource', () => {
    const patient = {
      resourceType: 'Patient',
      id: 'a',
      name: [named('a', 'Voorbeeld'), named('b', 'Elders')],
    };
    expect(errorsOf(patient)).toEqual([]);
    expect(walked({ ...patient, contact: [{ name: named('b', 'Buur') }] })).toMatchObject([
      { code: 'element/id-repeated', path: 'Patient.contact[0].name', evidence: { id: 'b' } },
    ]);
  });

  it('of contained resources differ, and are apart from those of elements', () => {
    const contained = (id: string): object => ({ resourceType: 'Organization', id, name: 'Praktijk' });
    const patient = {
      resourceType: 'Patient',
      contained: [contained('o'), contained('p')],
      managingOrganization: { id: 'o', reference: '#o' },
      generalPractitioner: [{ reference: '#p' }],
    };
    expect(errorsOf(patient)).toEqual([]);
    expect(errorsOf({ ...patient, contained: [contained('o'), contained('p'), contained('o')] })).toEqual([
      'element/id-repeated Patient.contained[2]',
    ]);
  });

  it('of definitions recur in the snapshot', () => {
    const view = { element: [{ id: 'Patient', path: 'Patient' }] };
    const definition = {
      resourceType: 'StructureDefinition',
      url: 'https://voorbeeld.nl/fhir/StructureDefinition/p',
      name: 'P',
      status: 'draft',
      kind: 'resource',
      abstract: false,
      type: 'Patient',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Patient',
      derivation: 'constraint',
      differential: view,
      snapshot: view,
    };
    expect(errorsOf(definition).filter((error) => error.startsWith('element/id'))).toEqual([]);
  });

  it('and urls of extensions are attributes in XML, so that nothing can be said of them', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace';
    const said = { extension: [{ url: 'https://voorbeeld.nl/x', valueString: 'x' }] };
    const extension = { url, valueAddress: { city: 'Assen' } };
    expect(errorsOf({ resourceType: 'Patient', extension: [{ ...extension, _url: said }] })).toEqual([
      'element/unknown Patient.extension[0]._url',
    ]);
    expect(errorsOf({ resourceType: 'Patient', name: [{ family: 'V', _id: said }] })).toEqual([
      'element/unknown Patient.name[0]._id',
    ]);
    expect(errorsOf({ resourceType: 'Patient', _id: said })).toEqual([]);
  });
});
