import { describe, expect, it } from 'vitest';
import { readStructureDefinition } from './readStructureDefinition.js';

const definition = (element: readonly unknown[], more = {}): Readonly<Record<string, unknown>> => ({
  resourceType: 'StructureDefinition',
  url: 'https://voorbeeld.nl/fhir/StructureDefinition/Eigen',
  type: 'Observation',
  kind: 'resource',
  derivation: 'constraint',
  baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Observation|4.0.1',
  differential: { element },
  ...more,
});
const idsOf = (element: readonly unknown[]): readonly string[] | undefined =>
  readStructureDefinition(definition(element))?.elements.map(({ id }) => id);

describe('readStructureDefinition', () => {
  it('follows slices where ids are left out', () => {
    expect(
      idsOf([
        { path: 'Observation' },
        { path: 'Observation.component', slicing: { rules: 'open' } },
        { path: 'Observation.component', sliceName: 'a' },
        { path: 'Observation.component.code', min: 1 },
        { path: 'Observation.component.code.coding', sliceName: 'x' },
        { path: 'Observation.component.code.coding.system', min: 1 },
        { path: 'Observation.component', sliceName: 'b' },
        { path: 'Observation.component.code', min: 1 },
        { path: 'Observation.method', min: 1 },
      ]),
    ).toEqual([
      '',
      'component',
      'component:a',
      'component:a.code',
      'component:a.code.coding:x',
      'component:a.code.coding:x.system',
      'component:b',
      'component:b.code',
      'method',
    ]);
  });

  it('leaves out elements that state nothing', () => {
    expect(idsOf([{ path: 'Observation' }, { path: 'Observation.note', short: 'tekst' }])).toEqual(['']);
  });

  it('reads types of STU3, repeated, as those of R4, listed', () => {
    const facts = (type: readonly unknown[]): unknown =>
      readStructureDefinition(definition([{ path: 'Observation' }, { path: 'Observation.subject', type }]))
        ?.elements[1]?.facts;
    const expected = { types: [{ code: 'Reference', targetProfiles: ['https://a.nl', 'https://b.nl'] }] };
    expect(
      facts([
        { code: 'Reference', targetProfile: 'https://a.nl' },
        { code: 'Reference', targetProfile: 'https://b.nl' },
      ]),
    ).toEqual(expected);
    expect(facts([{ code: 'Reference', targetProfile: ['https://a.nl', 'https://b.nl|2'] }])).toEqual(
      expected,
    );
    expect(facts([{ code: 'Reference', targetProfile: 'https://a.nl' }, { code: 'Reference' }])).toEqual({
      types: [{ code: 'Reference' }],
    });
  });

  it('reads bindings of both releases, and the maximum value set', () => {
    const facts = (binding: unknown): unknown =>
      readStructureDefinition(definition([{ path: 'Observation' }, { path: 'Observation.code', binding }]))
        ?.elements[1]?.facts.binding;
    expect(facts({ strength: 'required', valueSetReference: { reference: 'https://a.nl' } })).toEqual({
      strength: 'required',
      valueSet: 'https://a.nl',
    });
    expect(
      facts({
        strength: 'extensible',
        valueSet: 'https://a.nl|1',
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet',
            valueCanonical: 'https://b.nl|1',
          },
        ],
      }),
    ).toEqual({ strength: 'extensible', valueSet: 'https://a.nl', maxValueSet: 'https://b.nl' });
  });

  it('takes a snapshot when there is no differential', () => {
    const snapshot = {
      snapshot: { element: [{ path: 'Observation' }, { path: 'Observation.note', max: '0' }] },
    };
    expect(readStructureDefinition(definition([], snapshot))?.elements).toEqual([
      { id: '', facts: {} },
      { id: 'note', facts: { max: 0 } },
    ]);
  });

  it('is undefined without url', () => {
    expect(readStructureDefinition({ resourceType: 'StructureDefinition' })).toBeUndefined();
  });
});
