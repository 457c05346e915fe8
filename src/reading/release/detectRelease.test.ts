import { describe, expect, it } from 'vitest';
import { r4 } from '../../definitions/r4.js';
import { stu3 } from '../../definitions/stu3.js';
import { readFhir } from '../readFhir.js';
import type { ReadOptions } from '../ReadSettings.js';

const definitions = [stu3, r4];
const stu3Profile = 'http://fhir.nl/fhir/StructureDefinition/nl-core-patient';
const r4Profile = 'http://nictiz.nl/fhir/StructureDefinition/nl-core-Patient';
const profileOfBoth = 'http://nictiz.nl/fhir/StructureDefinition/zib-Problem';
const stu3Extension = 'http://nictiz.nl/fhir/StructureDefinition/code-specification';

const read = (resource: unknown, options: ReadOptions = {}) => {
  const { release, releaseBasis, findings } = readFhir(JSON.stringify(resource), { definitions, ...options });
  return { release, releaseBasis, findings };
};
const patient = (content: object = {}) => ({ resourceType: 'Patient', ...content });
const withProfile = (...profile: readonly string[]) => patient({ meta: { profile } });
/** `animal` exists in STU3 only, `Observation.encounter` in R4 only. */
const stu3Patient = patient({ animal: {} });
const r4Observation = { resourceType: 'Observation', encounter: {} };
const bundle = (...resources: readonly object[]) => ({
  resourceType: 'Bundle',
  entry: resources.map((resource, index) => ({ fullUrl: `urn:uuid:${index}`, resource })),
});

describe('detectRelease', () => {
  it.each([
    ['a profile of one release', withProfile(stu3Profile), 'STU3', 'profile'],
    ['a profile with a version', withProfile(`${r4Profile}|2.0`), 'R4', 'profile'],
    [
      'a profile, though an element contradicts it',
      { ...withProfile(r4Profile), animal: {} },
      'R4',
      'profile',
    ],
    ['a resource type', { resourceType: 'ServiceRequest' }, 'R4', 'structure'],
    ['an element', stu3Patient, 'STU3', 'structure'],
    ['the extra of an element', { resourceType: 'Bundle', _timestamp: {} }, 'R4', 'structure'],
    ['an element of the Bundle itself', { resourceType: 'Bundle', timestamp: 'x' }, 'R4', 'structure'],
    ['an entry', bundle(patient(), r4Observation), 'R4', 'structure'],
    [
      'a contained resource',
      patient({ contained: [{ resourceType: 'ProcedureRequest' }] }),
      'STU3',
      'structure',
    ],
    [
      'a code where R4 has a concept',
      { resourceType: 'AllergyIntolerance', clinicalStatus: 'active' },
      'STU3',
      'structure',
    ],
    ['a concept where STU3 has a code', { resourceType: 'Condition', clinicalStatus: {} }, 'R4', 'structure'],
    ['an element further down', { resourceType: 'Encounter', diagnosis: [{ use: {} }] }, 'R4', 'structure'],
    [
      'an extension',
      patient({ name: [{ _family: { extension: [{ url: stu3Extension }] } }] }),
      'STU3',
      'structure',
    ],
  ])('takes %s', (_, resource, release, releaseBasis) => {
    expect(read(resource)).toEqual({ release, releaseBasis, findings: [] });
  });

  it('asks when both releases fit, and names what would decide', () => {
    const asked = read(bundle(patient({ name: [] }), withProfile(profileOfBoth, 'urn:unheard-of')));
    expect([asked.release, asked.releaseBasis]).toEqual([undefined, undefined]);
    expect(asked.findings).toEqual([
      {
        code: 'release/unknown',
        outcome: 'cantTell',
        reason: 'release-unknown',
        severity: 'information',
        issueType: 'not-supported',
        path: '',
        evidence: { resourceTypes: ['Bundle', 'Patient'], definitions: ['STU3', 'R4'] },
      },
    ]);
  });

  it('takes the definitions of one release only as the word of the caller, last of all', () => {
    const verdict = { release: 'STU3', releaseBasis: 'definitions', findings: [] };
    expect(read(patient(), { definitions: stu3 })).toEqual(verdict);
    const told = { definitions: stu3, contentType: 'application/fhir+json; fhirVersion=4.0' };
    expect(read(patient(), told)).toMatchObject({ release: 'R4', releaseBasis: 'content-type' });
  });

  it('asks without definitions', () => {
    expect(read(stu3Patient, { definitions: [] }).findings).toMatchObject([
      { code: 'release/unknown', evidence: { definitions: [] } },
    ]);
  });

  it.each(['STU3', 'R4'] as const)('takes %s from the caller', (release) => {
    expect(read(patient(), { release })).toEqual({ release, releaseBasis: 'caller', findings: [] });
  });

  it.each([
    ['application/fhir+json; fhirVersion=3.0', 'STU3'],
    ['application/fhir+json; fhirVersion=4.0.1', 'R4'],
  ])('takes the content type %s before the content', (contentType, release) => {
    expect(read(patient(), { contentType })).toEqual({ release, releaseBasis: 'content-type', findings: [] });
  });

  it('follows what was told, and warns when the content says otherwise', () => {
    const told = read(bundle(patient(), withProfile(stu3Profile)), { release: 'R4' });
    expect(told).toMatchObject({ release: 'R4', releaseBasis: 'caller' });
    expect(told.findings).toMatchObject([
      {
        code: 'release/differs',
        severity: 'warning',
        path: 'Patient',
        entry: 1,
        fullUrl: 'urn:uuid:1',
        evidence: {
          told: 'R4',
          toldBy: 'caller',
          found: 'STU3',
          sign: ['profile', stu3Profile, 'Bundle.entry[1]'],
        },
      },
    ]);
    const byHeader = read(r4Observation, { contentType: 'application/fhir+json;fhirVersion=3.0' });
    expect(byHeader).toMatchObject({ release: 'STU3', releaseBasis: 'content-type' });
    expect(byHeader.findings).toMatchObject([
      { code: 'release/differs', evidence: { told: 'STU3', toldBy: 'content-type', found: 'R4' } },
    ]);
  });

  it('reports resources of two releases at the smaller side, with both sides', () => {
    const mixed = read(bundle(stu3Patient, r4Observation, stu3Patient));
    expect([mixed.release, mixed.releaseBasis]).toEqual([undefined, undefined]);
    expect(mixed.findings).toMatchObject([
      {
        code: 'release/conflicting',
        outcome: 'failed',
        severity: 'error',
        path: 'Observation',
        entry: 1,
        evidence: {
          stu3: ['element', 'Patient.animal', 'Bundle.entry[0]'],
          stu3Count: 2,
          r4: ['element', 'Observation.encounter', 'Bundle.entry[1]'],
          r4Count: 1,
        },
      },
    ]);
  });

  it('lets profiles decide between resources that contradict each other, and still reports it', () => {
    const mixed = read(bundle(withProfile(r4Profile), stu3Patient));
    expect(mixed).toMatchObject({ release: 'R4', releaseBasis: 'profile' });
    expect(mixed.findings).toMatchObject([{ code: 'release/conflicting', entry: 1 }]);
    const profiles = read(bundle(withProfile(r4Profile), withProfile(stu3Profile)));
    expect(profiles.release).toBeUndefined();
    expect(profiles.findings).toMatchObject([{ code: 'release/conflicting' }]);
  });

  it('does not believe a profile when all of the structure is of the other release', () => {
    const asked = read({ ...r4Observation, hasMember: [], meta: { profile: [stu3Profile] } });
    expect(asked.release).toBeUndefined();
    expect(asked.findings).toMatchObject([
      {
        code: 'release/conflicting',
        evidence: { stu3: ['profile', stu3Profile, ''], r4: ['element', 'Observation.encounter', ''] },
      },
    ]);
  });

  it('reports a resource that contradicts itself when no other tells the release', () => {
    const both = { resourceType: 'Observation', context: {}, encounter: {} };
    expect(read(both).findings).toMatchObject([{ code: 'release/conflicting' }]);
    expect(read(bundle(both, r4Observation))).toEqual({
      release: 'R4',
      releaseBasis: 'structure',
      findings: [],
    });
  });

  it('follows the caller also where resources contradict each other', () => {
    const told = read(bundle(withProfile(r4Profile), withProfile(stu3Profile)), { release: 'STU3' });
    expect(told).toMatchObject({ release: 'STU3', releaseBasis: 'caller' });
    expect(told.findings).toMatchObject([{ code: 'release/conflicting', entry: 0 }]);
  });

  it.each(['5.0', '4.3', '1.0', 'next'])('refuses version %s of the content type', (version) => {
    const refused = read(r4Observation, { contentType: `application/fhir+json; fhirVersion=${version}` });
    expect(refused.release).toBeUndefined();
    expect(refused.findings).toMatchObject([
      { code: 'release/unsupported', severity: 'error', evidence: { version, by: 'content-type' } },
    ]);
  });

  it('warns of a content type from DSTU2 and looks at the content', () => {
    const old = read(stu3Patient, { contentType: 'application/json+fhir' });
    expect(old).toMatchObject({ release: 'STU3', releaseBasis: 'structure' });
    expect(old.findings).toMatchObject([{ code: 'release/content-type-dstu2', severity: 'warning' }]);
  });

  it('takes a fhirVersion element when nothing else tells it', () => {
    const statement = (content: object) => ({ resourceType: 'StructureDefinition', ...content });
    expect(read(statement({ fhirVersion: '3.0.2' }))).toEqual({
      release: 'STU3',
      releaseBasis: 'fhir-version',
      findings: [],
    });
    expect(read(statement({ fhirVersion: '4.0.1', contextType: 'resource' })).release).toBe('STU3');
    expect(read(statement({ fhirVersion: '5.0.0' })).findings).toMatchObject([
      {
        code: 'release/unsupported',
        path: 'StructureDefinition',
        evidence: { version: '5.0.0', by: 'fhirVersion' },
      },
    ]);
  });

  it('says of a type that it is in neither release', () => {
    const unknown = read(bundle({ resourceType: 'MedicationOrder' }, { resourceType: 'Pat iënt\u0007' }));
    expect(unknown.release).toBeUndefined();
    expect(unknown.findings).toMatchObject([
      {
        code: 'release/type-unknown',
        path: 'MedicationOrder',
        entry: 0,
        evidence: { resourceType: 'MedicationOrder' },
      },
      {
        code: 'release/type-unknown',
        path: '`xxx xxxx?`',
        entry: 1,
        evidence: { resourceType: 'xxx xxxx?' },
      },
      { code: 'release/unknown', evidence: { resourceTypes: ['Bundle', 'MedicationOrder', 'xxx xxxx?'] } },
    ]);
    expect(read({ resourceType: 'Pateint' }).findings).toMatchObject([
      { code: 'release/type-unknown', evidence: { resourceType: 'Pateint', nearest: 'Patient' } },
    ]);
  });

  it('leaves an unknown type to validation when the release is told otherwise', () => {
    expect(read(bundle({ resourceType: 'MedicationOrder' }, r4Observation))).toMatchObject({
      release: 'R4',
      findings: [],
    });
  });

  it('says nothing of the release when nothing was read', () => {
    expect(read(5).findings).toMatchObject([{ code: 'text/not-a-resource' }]);
  });

  it('takes NDJSON as one whole', () => {
    const text = `${JSON.stringify(patient())}\n${JSON.stringify(r4Observation)}`;
    expect(readFhir(text, { definitions })).toMatchObject({ release: 'R4', form: 'ndjson', findings: [] });
  });
});
