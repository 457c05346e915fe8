import { describe, expect, it } from 'vitest';
import type { StatedElement } from '../../../test/support/walk.js';
import { errorsOf, profileOf, walked, withProfile } from '../../../test/support/walk.js';

const url = 'https://voorbeeld.nl/fhir/StructureDefinition/kleur';
const kleur = {
  ...profileOf(url, 'Extension', [
    { path: 'Extension.url', fixedUri: url },
    { path: 'Extension.value[x]', min: 1, type: [{ code: 'string' }] },
  ]),
  context: [{ type: 'element', expression: 'Patient.contact' }],
};
const demands = withProfile('Patient', [], [kleur]);
const onContact = (extension: unknown): { resourceType: string } =>
  ({ resourceType: 'Patient', contact: [{ extension: [extension] }] }) as never;

describe('extensions', () => {
  it('holds an extension to its definition', () => {
    expect(errorsOf(onContact({ url, valueString: 'rood' }), demands)).toEqual([]);
    expect(errorsOf(onContact({ url, valueBoolean: true }), demands)).toEqual([
      'element/type-not-allowed Patient.contact[0].extension[0].value.ofType(boolean)',
    ]);
    expect(errorsOf(onContact({ url, extension: [{ url: 'a', valueString: 'b' }] }), demands)).toEqual([
      'element/required-missing Patient.contact[0].extension[0].value',
    ]);
  });

  it('counts how often it is repeated', () => {
    const place = 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace';
    const born = { url: place, valueAddress: { city: 'Assen' } };
    const twice = { resourceType: 'Patient', extension: [born, born] };
    const tooMany = [
      {
        code: 'extension/too-many',
        path: 'Patient.extension',
        profile: place,
        evidence: { url: place, max: 1, count: 2 },
      },
    ];
    expect(walked(twice)).toMatchObject(tooMany);
    expect(errorsOf({ ...twice, extension: [born] })).toEqual([]);
    const slices = [
      {
        path: 'Patient.extension',
        slicing: { discriminator: [{ type: 'value', path: 'url' }], rules: 'open' },
      },
      {
        id: 'Patient.extension:place',
        path: 'Patient.extension',
        sliceName: 'place',
        type: [{ code: 'Extension', profile: [place] }],
      },
    ];
    const [slicing, slice] = slices as unknown as [StatedElement, StatedElement];
    expect(walked(twice, withProfile('Patient', [slicing, slice]))).toMatchObject(tooMany);
    expect(errorsOf(twice, withProfile('Patient', [slicing, { ...slice, max: '1' }]))).toEqual([
      'slice/too-many Patient.extension',
    ]);
  });

  it('holds it to its context', () => {
    expect(
      walked({ resourceType: 'Patient', extension: [{ url, valueString: 'rood' }] } as never, demands),
    ).toMatchObject([
      {
        code: 'extension/context-not-allowed',
        path: 'Patient.extension[0]',
        evidence: { allowed: ['Patient.contact'] },
      },
    ]);
    const given = {
      resourceType: 'Patient',
      name: [
        {
          given: ['A'],
          _given: [
            {
              extension: [
                { url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', valueCode: 'IN' },
              ],
            },
          ],
        },
      ],
    };
    expect(errorsOf(given)).toEqual([]);
  });

  it('can not tell for an unknown one, except in the name space of the specification', () => {
    const unknown = 'https://voorbeeld.nl/fhir/StructureDefinition/onbekend';
    const twice = {
      resourceType: 'Patient',
      extension: [
        { url: unknown, valueString: 'a' },
        { url: unknown, valueString: 'b' },
      ],
    };
    expect(walked(twice as never)).toMatchObject([
      {
        code: 'extension/unknown',
        outcome: 'cantTell',
        reason: 'definition-unknown',
        evidence: { url: unknown, count: 2, places: ['Patient.extension[0]', 'Patient.extension[1]'] },
      },
    ]);
    expect(
      errorsOf(onContact({ url: 'http://hl7.org/fhir/StructureDefinition/bestaat-niet', valueString: 'a' })),
    ).toEqual(['extension/unknown Patient.contact[0].extension[0]']);
    expect(
      walked({ resourceType: 'Patient', modifierExtension: [{ url: unknown, valueString: 'a' }] } as never),
    ).toMatchObject([{ code: 'extension/modifier-unknown', severity: 'warning' }]);
  });

  it('knows the parts of a complex extension, and that others have absolute urls', () => {
    const deel = (name: string): unknown => ({ url: name, valueString: 'a' });
    const complex = 'https://voorbeeld.nl/fhir/StructureDefinition/complex';
    const asked = withProfile(
      'Patient',
      [],
      [
        profileOf(complex, 'Extension', [
          { id: 'Extension.extension:een', path: 'Extension.extension', sliceName: 'een' },
          { id: 'Extension.extension:een.url', path: 'Extension.extension.url', fixedUri: 'een' },
        ]),
      ],
    );
    const patient = (...parts: string[]): never =>
      ({ resourceType: 'Patient', extension: [{ url: complex, extension: parts.map(deel) }] }) as never;
    expect(errorsOf(patient('een'), asked)).toEqual([]);
    expect(walked(patient('een', 'twee'), asked)).toMatchObject([
      {
        code: 'extension/part-unknown',
        path: 'Patient.extension[0].extension[1]',
        evidence: { url: 'twee', parts: ['een'] },
      },
    ]);
    expect(errorsOf({ resourceType: 'Patient', extension: [deel('een')] } as never)).toEqual([
      'extension/url-not-absolute Patient.extension[0]',
    ]);
  });

  it('keeps modifier extensions apart', () => {
    const modifier = 'https://voorbeeld.nl/fhir/StructureDefinition/niet';
    const definition = profileOf(modifier, 'Extension', []);
    const { element } = definition['differential'] as { element: object[] };
    const asked = withProfile(
      'Patient',
      [],
      [{ ...definition, differential: { element: [{ ...element[0], isModifier: true }] } }],
    );
    const value = [{ url: modifier, valueString: 'a' }];
    expect(errorsOf({ resourceType: 'Patient', modifierExtension: value }, asked)).toEqual([]);
    expect(errorsOf({ resourceType: 'Patient', extension: value }, asked)).toEqual([
      'extension/modifier-misplaced Patient.extension[0]',
    ]);
  });
});
