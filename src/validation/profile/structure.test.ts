import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { errorsOf, stu3, walked } from '../../../test/support/walk.js';

const patient = { resourceType: 'Patient', name: [{ family: 'Voorbeeld', given: ['Noor'] }] };

describe('structure', () => {
  it('passes a plain resource in both releases', () => {
    expect(walked(patient)).toEqual([]);
    expect(walked(patient, { definitions: stu3 })).toEqual([]);
  });

  it('names an unknown element and the nearest one', () => {
    const [finding] = walked({ ...patient, gendr: 'female' });
    expect(finding).toMatchObject({
      code: 'element/unknown',
      path: 'Patient.gendr',
      evidence: { name: 'gendr', type: 'Patient', nearest: 'gender' },
    });
  });

  it('reports own properties that imitate the prototype', () => {
    const hostile = JSON.parse(
      '{"resourceType":"Patient","__proto__":{"active":true},"constructor":1}',
    ) as FhirResource;
    expect(errorsOf(hostile)).toEqual([
      'element/unknown Patient.__proto__',
      'element/unknown Patient.constructor',
    ]);
  });

  it.each([
    ['null', { ...patient, active: null }, 'element/null Patient.active'],
    ['null in place of an object', { ...patient, maritalStatus: null }, 'element/null Patient.maritalStatus'],
    ['an object for a string', { ...patient, birthDate: {} }, 'element/json-type Patient.birthDate'],
    ['a string for an object', { ...patient, maritalStatus: 'M' }, 'element/json-type Patient.maritalStatus'],
    ['a string for a boolean', { ...patient, active: 'true' }, 'element/json-type Patient.active'],
    ['no array where it repeats', { ...patient, name: { family: 'V' } }, 'element/not-array Patient.name'],
    ['null where it repeats', { ...patient, telecom: null }, 'element/null Patient.telecom'],
    ['an array where it does not', { ...patient, birthDate: ['1980'] }, 'element/array Patient.birthDate'],
    ['an empty array', { ...patient, telecom: [] }, 'element/empty Patient.telecom'],
    ['an empty object', { ...patient, maritalStatus: {} }, 'element/empty Patient.maritalStatus'],
    [
      'an id without content',
      { ...patient, maritalStatus: { id: 'a' } },
      'element/empty Patient.maritalStatus',
    ],
    ['an empty string', { ...patient, language: '' }, 'element/empty Patient.language'],
    [
      'two types of a choice',
      { ...patient, deceasedBoolean: true, deceasedDateTime: '2020' },
      'element/several-choices Patient.deceased',
    ],
    [
      'a type that the choice has not',
      { ...patient, deceasedString: 'ja' },
      'element/unknown Patient.deceasedString',
    ],
  ])('reports %s', (_, resource, expected) => {
    expect(errorsOf(resource)).toEqual([expected]);
  });

  it('keeps primitives and their extensions in step', () => {
    const extension = [
      { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' },
    ];
    const given = (values: unknown, extras: unknown): readonly string[] =>
      errorsOf({ resourceType: 'Patient', name: [{ given: values, _given: extras }] });
    expect(given(['A', null], [null, { extension }])).toEqual([]);
    expect(given(['A', null], [null, null])).toEqual(['element/null Patient.name[0].given[1]']);
    expect(given(['A'], [null, { extension }])).toEqual(['element/extras-not-aligned Patient.name[0].given']);
    expect(errorsOf({ resourceType: 'Patient', _birthDate: { extension } })).toEqual([]);
    expect(errorsOf({ resourceType: 'Patient', _name: [{}] })).toEqual(['element/unknown Patient._name']);
  });

  it('tells what resource type was meant', () => {
    expect(walked({ resourceType: 'Patiënt' })[0]).toMatchObject({
      code: 'resource/type-unknown',
      evidence: { resourceType: 'Patiënt', release: 'R4', nearest: 'Patient' },
    });
    expect(errorsOf({ resourceType: 'ProcedureRequest' })).toEqual([
      'resource/type-unknown ProcedureRequest',
    ]);
    expect(errorsOf({ resourceType: 'DomainResource' })).toEqual(['resource/type-unknown DomainResource']);
    expect(errorsOf({ resourceType: 'Quantity' })).toEqual(['resource/type-unknown Quantity']);
  });

  it('follows content references', () => {
    const items = {
      resourceType: 'Questionnaire',
      status: 'active',
      item: [{ linkId: '1', type: 'group', item: [{ linkId: '2', tpe: 'x', type: 'string' }] }],
    };
    expect(errorsOf(items)).toEqual(['element/unknown Questionnaire.item[0].item[0].tpe']);
  });

  it('starts paths at the resource of an entry and names the entry', () => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        {
          fullUrl: 'urn:uuid:0a1f0c64-3b0a-4f0e-9a51-2c6f5f1f7d11',
          resource: { resourceType: 'Patient', nme: 1 },
        },
        { resource: { active: true } },
      ],
    };
    const found = walked(bundle).filter(({ severity }) => severity === 'error');
    expect(found).toMatchObject([
      {
        code: 'element/unknown',
        path: 'Patient.nme',
        entry: 0,
        fullUrl: 'urn:uuid:0a1f0c64-3b0a-4f0e-9a51-2c6f5f1f7d11',
      },
      { code: 'resource/no-type', path: 'Bundle.entry[1].resource' },
    ]);
  });

  it('stops at the depth and the number of findings that are set, and says so', () => {
    let extension: Record<string, unknown> = { url: 'https://voorbeeld.nl/a', valueBoolean: true };
    for (let level = 0; level < 300; level++)
      extension = { url: 'https://voorbeeld.nl/a', extension: [extension] };
    const deep = { resourceType: 'Basic', code: { text: 'diep' }, extension: [extension] };
    expect(errorsOf(deep, { depth: 50 })).toEqual([
      expect.stringMatching(/^limit\/nesting Basic\.extension\[0\]/),
    ]);
    const text = { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Noor</div>' };
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`onbekend${index}`, 1]));
    const found = walked({ resourceType: 'Patient', text, ...many }, { findings: 10 });
    expect(found).toHaveLength(11);
    expect(found.at(-1)).toMatchObject({ code: 'limit/findings', evidence: { limit: 10, left: 20 } });
  });
});
