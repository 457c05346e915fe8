import { describe, expect, it } from 'vitest';
import { readFhir } from '../readFhir.js';

const patient = `{
  "resourceType": "Patient",
  "active": true,
  "identifier": [
    {"system": "urn:a"},
    {"system": "urn:b", "value": "x"}
  ],
  "name": [{
    "given": ["Anna", "Maria"],
    "_given": [null, {"extension": [{"url": "urn:q", "valueCode": "BR"}]}]
  }],
  "_birthDate": {"extension": [{"url": "urn:masked"}]},
  "contained": [
    {"resourceType": "Organization", "id": "o1",
     "telecom": {"value": "1"}}
  ]
}`;

const bundle = `{"resourceType": "Bundle", "total": 2.0,
 "entry": [
  {"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Patient", "id": "p"}},
  {"fullUrl": "urn:uuid:2", "resource":
   {"resourceType": "Observation",
    "valueQuantity": {"value": 1.50, "unit": "mg"},
    "component": [{"valueQuantity": {"value": -0.10e1}}, {"valueString": "2"}]}}
 ]}`;

const at = (text: string, path: string, start?: { entry?: number; resource?: number }) => {
  const place = readFhir(text, { release: 'R4' }).places.placeOf(path, start);
  return place && `${place.line}:${place.column}${place.exact ? '' : ' near'}`;
};

describe('places in JSON', () => {
  it.each([
    ['Patient', '1:1'],
    ['Patient.active', '3:3'],
    ['Patient.identifier', '4:3'],
    ['Patient.identifier[0]', '5:5'],
    ['Patient.identifier[1].system', '6:6'],
    ['Patient.identifier.system', '5:6'],
    ['Patient.name[0].given[1]', '9:23'],
    ['Patient.name[0].given[1].extension[0].url', '10:38'],
    ['Patient.name[0].given[1].extension[0].value', '10:54'],
    ['Patient.name[0].given[1].extension[0].value.ofType(code)', '10:54'],
    ['Patient.birthDate', '12:3'],
    ['Patient.birthDate.extension[0].url', '12:33'],
    ['Patient.contained[0].telecom[0].value', '15:18'],
    ['Patient.identifier[2].system', '4:3 near'],
    ['Patient.identifier[0].value', '5:5 near'],
    ['Patient.managingOrganization.reference', '1:1 near'],
    ['Patient.name[0].given[0].extension[0]', '9:15 near'],
  ])('%s stands at %s', (path, expected) => {
    expect(at(patient, path)).toBe(expected);
  });

  it.each([
    ['Bundle.entry[1].fullUrl', undefined, '4:4'],
    ['Bundle.entry[1].resource.ofType(Observation).component', undefined, '7:5'],
    ['Observation', 1, '5:4'],
    ['Observation.value.ofType(Quantity).value', 1, '6:23'],
    ['Observation.component[1].value.ofType(string)', 1, '7:59'],
    ['Observation.status', 1, '5:4 near'],
    ['Patient.id', 0, '3:69'],
    ['Patient.id', 7, '2:2 near'],
  ] as const)('%s of entry %s stands at %s', (path, entry, expected) => {
    expect(at(bundle, path, entry === undefined ? {} : { entry })).toBe(expected);
  });

  it('finds resources of an array and of NDJSON by their index', () => {
    expect(at(`[{"resourceType":"Patient"},\n ${bundle}]`, 'Bundle.total', { resource: 1 })).toBe('2:29');
    const lines = '{"resourceType":"Patient","id":"a"}\n\nnonsense\n{"resourceType":"Patient","id":"b"}\n';
    expect(at(lines, 'Patient.id', { resource: 2 })).toBe('4:27');
    expect(at(lines, 'Patient.id')).toBe('1:27');
    expect(at(lines, 'Patient.id', { resource: 3 })).toBeUndefined();
  });

  it('gives numbers as they are written', () => {
    const { places } = readFhir(bundle, { release: 'R4' });
    expect(places.literalOf('Observation.value.ofType(Quantity).value', { entry: 1 })).toBe('1.50');
    expect(places.literalOf('Observation.component[0].value.ofType(Quantity).value', { entry: 1 })).toBe(
      '-0.10e1',
    );
    expect(places.literalOf('Bundle.total')).toBe('2.0');
    expect(places.literalOf('Observation.value.ofType(Quantity).unit', { entry: 1 })).toBeUndefined();
    expect(places.literalOf('Observation.component[1].value.ofType(string)', { entry: 1 })).toBeUndefined();
    expect(places.literalOf('Observation.status', { entry: 1 })).toBeUndefined();
  });

  it('agrees with the reader where the text takes liberties', () => {
    const text = `{ // patient\n  resourceType: 'Patient', /* { */\n  'active': true,\n  "id": "a", "id": "b",\n}`;
    expect(at(text, 'Patient.active')).toBe('3:3');
    expect(at(text, 'Patient.id')).toBe('4:14');
  });

  it('does not lose its way in a text that ends halfway', () => {
    for (let end = 0; end <= patient.length; end++) {
      const { places } = readFhir(patient.slice(0, end), { release: 'R4' });
      expect(places.placeOf('Patient.contained[0].telecom.value', { entry: 0 })?.line ?? 1).toBeLessThan(17);
    }
  });

  it('finds names that a path writes in backticks', () => {
    expect(at('{"resourceType":"Patient","odd name":1}', 'Patient.`odd name`')).toBe('1:27');
  });
});
