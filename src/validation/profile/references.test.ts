import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { errorsOf, profileOf, walked, withProfile } from '../../../test/support/walk.js';

const condition = (subject: unknown, more = {}): FhirResource => ({
  resourceType: 'Condition',
  subject,
  ...more,
});

describe('references', () => {
  it('finds contained resources, from within them too', () => {
    const contained = [
      { resourceType: 'Patient', id: 'p', managingOrganization: { reference: '#o' } },
      { resourceType: 'Organization', id: 'o', name: 'Praktijk' },
    ];
    expect(errorsOf(condition({ reference: '#p' }, { contained }))).toEqual([]);
    expect(errorsOf(condition({ reference: '#q' }, { contained }))).toEqual([
      'reference/contained-missing Condition.subject',
    ]);
  });

  it('holds the type of the target to what is allowed, by its name or by the target', () => {
    expect(walked(condition({ reference: 'Practitioner/1' }))).toMatchObject([
      {
        code: 'reference/target-type-not-allowed',
        evidence: { found: 'Practitioner', allowed: ['Patient', 'Group'] },
      },
      { code: 'reference/not-resolved', outcome: 'cantTell', evidence: { type: 'Practitioner' } },
    ]);
    expect(errorsOf(condition({ reference: 'urn:uuid:1b', type: 'Device' }))).toEqual([
      'reference/target-type-not-allowed Condition.subject',
    ]);
    expect(errorsOf(condition({ display: 'N. Voorbeeld' }))).toEqual([]);
  });

  it('holds the type that a reference names against the one that it leads to', () => {
    const patient = { resourceType: 'Patient', id: 'p' };
    const named = (reference: string, type: string): readonly string[] =>
      errorsOf(condition({ reference, type }, { contained: [patient] }));
    const differs = ['reference/type-differs Condition.subject'];
    const full = 'http://hl7.org/fhir/StructureDefinition/Patient';
    expect(named('#p', 'Patient')).toEqual([]);
    expect(named('#p', full)).toEqual([]);
    expect(named('#p', 'Group')).toEqual(differs);
    expect(named('Patient/1', 'Group')).toEqual(differs);
    expect(named('urn:uuid:1b', 'Group')).toEqual([]);
  });

  it('knows no resource at a relative address without type and id', () => {
    const found = (reference: string): readonly (readonly [string, string])[] =>
      walked(condition({ reference })).map(({ code, severity }) => [code, severity] as const);
    const notResolved = ['reference/not-resolved', 'information'];
    expect(found('p1')).toEqual([['reference/malformed', 'warning'], notResolved]);
    expect(found('Patiënt/1')).toEqual([['reference/malformed', 'warning'], notResolved]);
    expect(found('Patient/1')).toEqual([notResolved]);
    expect(found('Patient?identifier=1')).toEqual([notResolved]);
    const entry = {
      fullUrl: 'urn:uuid:7d1f0c64-3b0a-4f0e-9a51-2c6f5f1f7d11',
      resource: condition({ reference: 'p1' }),
    };
    expect(errorsOf({ resourceType: 'Bundle', type: 'collection', entry: [entry] })).toEqual([
      'reference/malformed Condition.subject',
    ]);
  });

  it('resolves in a Bundle by the rules for fullUrl', () => {
    const entry = (fullUrl: string, resource: FhirResource): unknown => ({ fullUrl, resource });
    const bundle = (reference: string): FhirResource => ({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        entry('https://a.nl/fhir/Condition/1', condition({ reference })),
        entry('https://a.nl/fhir/Patient/1', { resourceType: 'Patient', id: '1' }),
        entry('urn:uuid:7d1f0c64-3b0a-4f0e-9a51-2c6f5f1f7d11', { resourceType: 'Device', id: '2' }),
      ],
    });
    const outcome = (reference: string): readonly string[] =>
      walked(bundle(reference)).map(({ code }) => code);
    expect(outcome('Patient/1')).toEqual([]);
    expect(outcome('https://a.nl/fhir/Patient/1')).toEqual([]);
    expect(outcome('https://a.nl/fhir/Patient/1/_history/2')).toEqual([]);
    expect(outcome('urn:uuid:7d1f0c64-3b0a-4f0e-9a51-2c6f5f1f7d11')).toEqual([
      'reference/target-type-not-allowed',
    ]);
    expect(outcome('https://b.nl/fhir/Patient/1')).toEqual(['reference/not-resolved']);
  });

  it('holds the target to its profile, unless it claims it', () => {
    const url = 'https://voorbeeld.nl/fhir/StructureDefinition/MetGeslacht';
    const demands = withProfile(
      'Condition',
      [{ path: 'Condition.subject', type: [{ code: 'Reference', targetProfile: [url] }] }],
      [profileOf(url, 'Patient', [{ path: 'Patient.gender', min: 1 }])],
    );
    const scope = (patient: Readonly<Record<string, unknown>>): readonly FhirResource[] => [
      { resourceType: 'Patient', id: '1', ...patient },
    ];
    const refers = condition({ reference: 'Patient/1' });
    expect(errorsOf(refers, { ...demands, scope: scope({ gender: 'female' }) })).toEqual([]);
    expect(errorsOf(refers, { ...demands, scope: scope({}) })).toEqual([
      'reference/target-profile-not-met Condition.subject',
    ]);
    expect(errorsOf(refers, { ...demands, scope: scope({ meta: { profile: [url] } }) })).toEqual([]);
    // What is wrong with the target as a Patient is reported there, not here.
    expect(
      errorsOf(refers, { ...demands, scope: scope({ gender: 'female', birthDate: 'gisteren' }) }),
    ).toEqual([]);
  });

  it('keeps to the aggregation that the definition asks', () => {
    const outcome = (aggregation: readonly string[], resource: FhirResource): readonly string[] =>
      errorsOf(
        resource,
        withProfile('Condition', [{ path: 'Condition.subject', type: [{ code: 'Reference', aggregation }] }]),
      );
    const contained = {
      ...condition({ reference: '#p' }),
      contained: [{ resourceType: 'Patient', id: 'p' }],
    };
    const elsewhere = condition({ reference: 'Patient/1' });
    const error = 'reference/aggregation-not-allowed Condition.subject';
    expect(outcome(['contained'], contained)).toEqual([]);
    expect(outcome(['referenced', 'bundled'], contained)).toEqual([error]);
    expect(outcome(['contained'], elsewhere)).toEqual([error]);
    expect(outcome(['referenced'], elsewhere)).toEqual([]);
    // On its own a resource has no Bundle to keep to.
    expect(outcome(['bundled'], elsewhere)).toEqual([]);
  });

  it('looks for what must be bundled in the Bundle', () => {
    const url = 'https://voorbeeld.nl/fhir/StructureDefinition/TestCondition';
    const { definitions } = withProfile(
      'Bundle',
      [],
      [
        profileOf(url, 'Condition', [
          { path: 'Condition.subject', type: [{ code: 'Reference', aggregation: ['bundled'] }] },
        ]),
      ],
    );
    const bundle = (reference: string): FhirResource => ({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        {
          fullUrl: 'https://xis.example/fhir/Condition/1',
          resource: { ...condition({ reference }), id: '1', meta: { profile: [url] } },
        },
        { fullUrl: 'https://xis.example/fhir/Patient/1', resource: { resourceType: 'Patient', id: '1' } },
      ],
    });
    expect(errorsOf(bundle('Patient/1'), { definitions })).toEqual([]);
    expect(errorsOf(bundle('Patient/2'), { definitions })).toEqual([
      'reference/aggregation-not-allowed Condition.subject',
    ]);
  });

  it('ends when resources refer to each other', () => {
    const url = 'https://voorbeeld.nl/fhir/StructureDefinition/TestPatient';
    const demands = withProfile('Patient', [
      { path: 'Patient.link.other', type: [{ code: 'Reference', targetProfile: [url] }] },
    ]);
    const link = (id: string): FhirResource => ({
      resourceType: 'Patient',
      id,
      link: [{ other: { reference: `Patient/${id === 'a' ? 'b' : 'a'}` }, type: 'seealso' }],
    });
    expect(errorsOf(link('a'), { ...demands, scope: [link('b'), link('a')] })).toEqual([]);
  });
});
