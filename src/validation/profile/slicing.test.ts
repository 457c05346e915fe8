import { describe, expect, it } from 'vitest';
import { errorsOf, profileOf, walked, withProfile } from '../../../test/support/walk.js';

const system = 'https://voorbeeld.nl/fhir/NamingSystem/';
const slicing = (
  type: string,
  path: string,
  rules = 'open',
  more = {},
): Readonly<Record<string, unknown>> => ({
  slicing: { discriminator: [{ type, path }], rules, ...more },
});
const identifiers = (rules: string, more = {}): ReturnType<typeof withProfile> =>
  withProfile('Patient', [
    { id: 'Patient.identifier', path: 'Patient.identifier', ...slicing('value', 'system', rules, more) },
    { id: 'Patient.identifier:intern', path: 'Patient.identifier', sliceName: 'intern', min: 1, max: '1' },
    {
      id: 'Patient.identifier:intern.system',
      path: 'Patient.identifier.system',
      fixedUri: `${system}intern`,
    },
    { id: 'Patient.identifier:intern.value', path: 'Patient.identifier.value', min: 1 },
    { id: 'Patient.identifier:extern', path: 'Patient.identifier', sliceName: 'extern', max: '2' },
    {
      id: 'Patient.identifier:extern.system',
      path: 'Patient.identifier.system',
      fixedUri: `${system}extern`,
    },
  ]);
const patient = (...kinds: string[]): { resourceType: string } =>
  ({
    resourceType: 'Patient',
    identifier: kinds.map((kind) => ({ system: system + kind, value: 'a' })),
  }) as never;

describe('slicing', () => {
  it('counts slices, also when the element is absent', () => {
    expect(errorsOf(patient('intern', 'extern', 'ander'), identifiers('open'))).toEqual([]);
    expect(walked({ resourceType: 'Patient' }, identifiers('open'))).toMatchObject([
      {
        code: 'slice/required-missing',
        path: 'Patient.identifier',
        evidence: { slice: 'intern', min: 1, count: 0 },
      },
    ]);
    expect(
      walked(patient('extern', 'extern', 'extern', 'intern', 'intern'), identifiers('open')),
    ).toMatchObject([
      { code: 'slice/too-many', evidence: { slice: 'intern', max: 1, count: 2 } },
      { code: 'slice/too-many', evidence: { slice: 'extern', max: 2, count: 3 } },
    ]);
  });

  it('holds an item to what its slice states', () => {
    const without = {
      resourceType: 'Patient',
      identifier: [{ system: `${system}extern` }, { system: `${system}intern` }],
    };
    expect(errorsOf(without, identifiers('open'))).toEqual([
      'element/required-missing Patient.identifier[1].value',
    ]);
  });

  it('says which slice an item nearly matches, and where it differs', () => {
    const demands = withProfile('Patient', [
      {
        path: 'Patient.telecom',
        slicing: {
          discriminator: ['system', 'use'].map((path) => ({ type: 'value', path })),
          rules: 'closed',
        },
      },
      { id: 'Patient.telecom:mobiel', path: 'Patient.telecom', sliceName: 'mobiel' },
      { id: 'Patient.telecom:mobiel.system', path: 'Patient.telecom.system', fixedCode: 'phone' },
      { id: 'Patient.telecom:mobiel.use', path: 'Patient.telecom.use', fixedCode: 'mobile' },
    ]);
    const telecom = (use: string, kind: string) => ({
      resourceType: 'Patient',
      telecom: [{ system: kind, use, value: '1' }],
    });
    expect(walked(telecom('mobile', 'phone'), demands)).toEqual([]);
    expect(walked(telecom('home', 'phone'), demands)).toMatchObject([
      { code: 'slice/none-matches', evidence: { slices: ['mobiel'], nearly: 'mobiel', differsAt: 'use' } },
    ]);
    expect(walked(telecom('home', 'email'), demands)).toMatchObject([
      { code: 'slice/none-matches', evidence: { element: 'telecom', slices: ['mobiel'] } },
    ]);
    expect(walked(telecom('home', 'email'), demands)[0]?.evidence).not.toHaveProperty('nearly');
  });

  it('closes and orders', () => {
    expect(walked(patient('intern', 'ander'), identifiers('closed'))).toMatchObject([
      {
        code: 'slice/none-matches',
        path: 'Patient.identifier[1]',
        evidence: { slices: ['intern', 'extern'] },
      },
    ]);
    expect(errorsOf(patient('intern', 'extern', 'ander'), identifiers('openAtEnd'))).toEqual([]);
    expect(errorsOf(patient('intern', 'ander', 'extern'), identifiers('openAtEnd'))).toEqual([
      'slice/none-matches Patient.identifier[1]',
    ]);
    expect(errorsOf(patient('extern', 'intern'), identifiers('open', { ordered: true }))).toEqual([
      'slice/out-of-order Patient.identifier[1]',
    ]);
  });

  it('tells slices apart by pattern, type, existence and required value set', () => {
    const demands = withProfile('Observation', [
      { id: 'Observation.component', path: 'Observation.component', ...slicing('pattern', 'code') },
      { id: 'Observation.component:hoog', path: 'Observation.component', sliceName: 'hoog', min: 1 },
      {
        id: 'Observation.component:hoog.code',
        path: 'Observation.component.code',
        patternCodeableConcept: { coding: [{ code: 'hoog' }] },
      },
      {
        id: 'Observation.component:hoog.value[x]',
        path: 'Observation.component.value[x]',
        ...slicing('type', '$this', 'closed'),
      },
      {
        id: 'Observation.component:hoog.value[x]:valueQuantity',
        path: 'Observation.component.value[x]',
        sliceName: 'valueQuantity',
        min: 1,
        type: [{ code: 'Quantity' }],
      },
      {
        id: 'Observation.component:hoog.value[x]:valueQuantity.unit',
        path: 'Observation.component.value[x].unit',
        min: 1,
      },
      { id: 'Observation.note', path: 'Observation.note', ...slicing('exists', 'time') },
      { id: 'Observation.note:gedateerd', path: 'Observation.note', sliceName: 'gedateerd', max: '1' },
      { id: 'Observation.note:gedateerd.time', path: 'Observation.note.time', min: 1 },
    ]);
    const observation = (component: unknown, note?: unknown): { resourceType: string } =>
      ({
        resourceType: 'Observation',
        status: 'final',
        code: { text: 'x' },
        component,
        ...(note !== undefined && { note }),
      }) as never;
    const hoog = { coding: [{ code: 'hoog', display: 'Hoog' }] };
    expect(errorsOf(observation([{ code: hoog, valueQuantity: { value: 1, unit: 'mm' } }]), demands)).toEqual(
      [],
    );
    expect(errorsOf(observation([{ code: hoog, valueQuantity: { value: 1 } }]), demands)).toEqual([
      'element/required-missing Observation.component[0].value.ofType(Quantity).unit',
    ]);
    expect(errorsOf(observation([{ code: hoog, valueString: '1' }]), demands)).toEqual([
      'slice/required-missing Observation.component[0].value',
      'slice/none-matches Observation.component[0].value.ofType(string)',
    ]);
    expect(errorsOf(observation([{ code: { text: 'laag' } }]), demands)).toEqual([
      'slice/required-missing Observation.component',
    ]);
    const dated = { text: 'a', time: '2020' };
    expect(
      errorsOf(
        observation([{ code: hoog, valueQuantity: { unit: 'mm', value: 1 } }], [dated, dated, { text: 'b' }]),
        demands,
      ),
    ).toEqual(['slice/too-many Observation.note']);
  });

  it('tells slices of references apart by the profile of their targets', () => {
    const arts = 'https://voorbeeld.nl/fhir/StructureDefinition/Arts';
    const demands = withProfile(
      'CareTeam',
      [
        {
          id: 'CareTeam.participant',
          path: 'CareTeam.participant',
          ...slicing('profile', 'member.resolve()'),
        },
        { id: 'CareTeam.participant:arts', path: 'CareTeam.participant', sliceName: 'arts', min: 1 },
        {
          id: 'CareTeam.participant:arts.member',
          path: 'CareTeam.participant.member',
          type: [{ code: 'Reference', targetProfile: [arts] }],
        },
      ],
      [profileOf(arts, 'Practitioner', [{ path: 'Practitioner.qualification', min: 1 }])],
    );
    const team = (reference: string): { resourceType: string } =>
      ({ resourceType: 'CareTeam', participant: [{ member: { reference } }] }) as never;
    const scope = [
      { resourceType: 'Practitioner', id: 'arts', qualification: [{ code: { text: 'arts' } }] },
      { resourceType: 'Practitioner', id: 'ander' },
    ];
    expect(errorsOf(team('Practitioner/arts'), { ...demands, scope })).toEqual([]);
    expect(errorsOf(team('Practitioner/ander'), { ...demands, scope })).toEqual([
      'slice/required-missing CareTeam.participant',
    ]);
    expect(walked(team('Practitioner/buiten'), { ...demands, scope })).toMatchObject([
      { code: 'slice/required-missing', outcome: 'cantTell', reason: 'reference-out-of-scope' },
      { code: 'reference/not-resolved', outcome: 'cantTell' },
    ]);
  });

  it('refines the slices of a base profile by their names', () => {
    const base = 'https://voorbeeld.nl/fhir/StructureDefinition/Basis';
    const { definitions } = withProfile(
      'Patient',
      [],
      [
        profileOf(base, 'Patient', [
          { id: 'Patient.identifier', path: 'Patient.identifier', ...slicing('value', 'system') },
          { id: 'Patient.identifier:intern', path: 'Patient.identifier', sliceName: 'intern', max: '1' },
          {
            id: 'Patient.identifier:intern.system',
            path: 'Patient.identifier.system',
            fixedUri: `${system}intern`,
          },
        ]),
        profileOf(
          `${base}2`,
          'Patient',
          [
            { id: 'Patient.identifier:intern', path: 'Patient.identifier', sliceName: 'intern', min: 1 },
            { id: 'Patient.identifier:intern.period', path: 'Patient.identifier.period', min: 1 },
          ],
          base,
        ),
      ],
    );
    const asked = { definitions, profiles: [`${base}2`] };
    expect(errorsOf({ resourceType: 'Patient' }, asked)).toEqual([
      'slice/required-missing Patient.identifier',
    ]);
    expect(errorsOf(patient('intern', 'intern'), asked)).toEqual([
      'slice/too-many Patient.identifier',
      'element/required-missing Patient.identifier[0].period',
      'element/required-missing Patient.identifier[1].period',
    ]);
  });

  it('says that it can not tell when the definition does not say what to look for', () => {
    const demands = withProfile('Patient', [
      { id: 'Patient.identifier', path: 'Patient.identifier', slicing: { rules: 'open' } },
      { id: 'Patient.identifier:een', path: 'Patient.identifier', sliceName: 'een', min: 1 },
    ]);
    const found = walked(patient('intern'), demands);
    expect(found.every(({ outcome }) => outcome === 'cantTell')).toBe(true);
    expect(found.map(({ code, reason }) => `${code} ${reason}`)).toContain(
      'slice/required-missing definition-unusable',
    );
  });
});
