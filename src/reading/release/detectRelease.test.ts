import { describe, expect, it } from 'vitest';
import type { DefinitionSet } from '../../definitions/DefinitionSet.js';
import type { Release } from '../../fhir/Release.js';
import { readFhir } from '../readFhir.js';
import type { ReadOptions } from '../ReadSettings.js';

/** Definitions of little more than the names that tell releases apart. */
function definitionsOf(
  release: Release,
  profiles: readonly string[],
  types: Record<string, string>,
): DefinitionSet {
  const names = new Map(Object.entries(types).map(([type, list]) => [type, new Set(list.split(' '))]));
  return {
    release,
    packages: [],
    structure: (canonical) => {
      const url = canonical.split('|', 1)[0] ?? '';
      if (!profiles.includes(url)) return undefined;
      return { url, type: 'Patient', kind: 'resource', abstract: false, constraint: true };
    },
    elementNames: (type) => names.get(type),
    derivesFrom: () => undefined,
  };
}

const stu3 = definitionsOf('STU3', ['urn:only-stu3', 'urn:both'], {
  Bundle: 'id entry type',
  Patient: 'id meta name animal _animal contained',
  ProcedureRequest: 'id meta',
});
const r4 = definitionsOf('R4', ['urn:only-r4', 'urn:both'], {
  Bundle: 'id entry type timestamp',
  Patient: 'id meta name fresh contained',
  ServiceRequest: 'id meta',
});
const definitions = [stu3, r4];

const read = (resource: unknown, options: ReadOptions = {}) => {
  const { release, releaseBasis, findings } = readFhir(JSON.stringify(resource), { definitions, ...options });
  return { release, releaseBasis, findings };
};
const patient = (content: object) => ({ resourceType: 'Patient', ...content });
const bundle = (...resources: readonly object[]) => ({
  resourceType: 'Bundle',
  entry: resources.map((resource, index) => ({ fullUrl: `urn:uuid:${index}`, resource })),
});
const withProfile = (...profile: readonly string[]) => patient({ meta: { profile } });

describe('detectRelease', () => {
  it.each([
    ['a profile of one release', withProfile('urn:only-stu3'), 'STU3', 'profile'],
    ['a profile with a version', withProfile('urn:only-r4|2.0'), 'R4', 'profile'],
    ['a resource type of one release', { resourceType: 'ServiceRequest' }, 'R4', 'structure'],
    ['an element of one release', patient({ animal: {} }), 'STU3', 'structure'],
    ['the extra of an element of one release', patient({ _animal: {} }), 'STU3', 'structure'],
    ['an element of the Bundle itself', { resourceType: 'Bundle', timestamp: 'x' }, 'R4', 'structure'],
    ['an entry', bundle(patient({}), patient({ fresh: 1 })), 'R4', 'structure'],
    [
      'a contained resource',
      patient({ contained: [{ resourceType: 'ProcedureRequest' }] }),
      'STU3',
      'structure',
    ],
    [
      'a profile, whatever the elements',
      patient({ meta: { profile: ['urn:only-r4'] }, animal: {} }),
      'R4',
      'profile',
    ],
  ])('is told by %s', (_, resource, release, releaseBasis) => {
    expect(read(resource)).toEqual({ release, releaseBasis, findings: [] });
  });

  it('asks when both releases fit, and names what would decide', () => {
    const asked = read(bundle(patient({ name: [] }), withProfile('urn:both', 'urn:unheard-of')));
    expect(asked).toMatchObject({ release: undefined, releaseBasis: undefined });
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

  it('draws no conclusions from the definitions of one release', () => {
    const asked = read(withProfile('urn:only-stu3'), { definitions: stu3 });
    expect(asked.release).toBeUndefined();
    expect(asked.findings).toMatchObject([{ code: 'release/unknown', evidence: { definitions: ['STU3'] } }]);
    expect(read(patient({ animal: {} }), { definitions: [] }).findings).toMatchObject([
      { code: 'release/unknown', evidence: { definitions: [] } },
    ]);
  });

  it.each(['STU3', 'R4'] as const)('takes %s from the caller', (release) => {
    expect(read(patient({}), { release })).toEqual({ release, releaseBasis: 'caller', findings: [] });
  });

  it.each([
    ['application/fhir+json; fhirVersion=3.0', 'STU3'],
    ['application/fhir+json; fhirVersion=4.0.1', 'R4'],
  ])('takes the content type %s before the content', (contentType, release) => {
    expect(read(patient({}), { contentType })).toEqual({
      release,
      releaseBasis: 'content-type',
      findings: [],
    });
  });

  it('follows what was told, and warns when the content says otherwise', () => {
    const told = read(bundle(patient({}), withProfile('urn:only-stu3')), { release: 'R4' });
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
          sign: ['profile', 'urn:only-stu3', 'Bundle.entry[1]'],
        },
      },
    ]);
    const byHeader = read(patient({ fresh: 1 }), { contentType: 'application/fhir+json;fhirVersion=3.0' });
    expect(byHeader).toMatchObject({ release: 'STU3', releaseBasis: 'content-type' });
    expect(byHeader.findings).toMatchObject([
      { code: 'release/differs', evidence: { told: 'STU3', toldBy: 'content-type', found: 'R4' } },
    ]);
  });

  it('reports resources of two releases at the smaller side, with both sides', () => {
    const mixed = read(bundle(patient({ animal: {} }), patient({ fresh: 1 }), patient({ animal: {} })));
    expect(mixed).toMatchObject({ release: undefined, releaseBasis: undefined });
    expect(mixed.findings).toMatchObject([
      {
        code: 'release/conflicting',
        outcome: 'failed',
        severity: 'error',
        path: 'Patient',
        entry: 1,
        evidence: {
          stu3: ['element', 'Patient.animal', 'Bundle.entry[0]'],
          stu3Count: 2,
          r4: ['element', 'Patient.fresh', 'Bundle.entry[1]'],
          r4Count: 1,
        },
      },
    ]);
  });

  it('lets profiles decide between resources that contradict each other, and still reports it', () => {
    const mixed = read(bundle(withProfile('urn:only-r4'), patient({ animal: {} })));
    expect(mixed).toMatchObject({ release: 'R4', releaseBasis: 'profile' });
    expect(mixed.findings).toMatchObject([{ code: 'release/conflicting', entry: 1 }]);
    const profiles = read(bundle(withProfile('urn:only-r4'), withProfile('urn:only-stu3')));
    expect(profiles.release).toBeUndefined();
    expect(profiles.findings).toMatchObject([{ code: 'release/conflicting' }]);
  });

  it('reports a resource that contradicts itself when no other tells the release', () => {
    expect(read(patient({ animal: {}, fresh: 1 })).findings).toMatchObject([{ code: 'release/conflicting' }]);
    expect(read(bundle(patient({ animal: {}, fresh: 1 }), patient({ fresh: 1 })))).toEqual({
      release: 'R4',
      releaseBasis: 'structure',
      findings: [],
    });
  });

  it('follows the caller also where resources contradict each other', () => {
    const told = read(bundle(withProfile('urn:only-r4'), withProfile('urn:only-stu3')), { release: 'STU3' });
    expect(told).toMatchObject({ release: 'STU3', releaseBasis: 'caller' });
    expect(told.findings).toMatchObject([{ code: 'release/conflicting' }]);
  });

  it.each(['5.0', '4.3', '1.0', 'next'])('refuses version %s of the content type', (version) => {
    const refused = read(patient({ fresh: 1 }), {
      contentType: `application/fhir+json; fhirVersion=${version}`,
    });
    expect(refused.release).toBeUndefined();
    expect(refused.findings).toMatchObject([
      { code: 'release/unsupported', severity: 'error', evidence: { version, by: 'content-type' } },
    ]);
  });

  it('warns of a content type from DSTU2 and looks at the content', () => {
    const old = read(patient({ animal: {} }), { contentType: 'application/json+fhir' });
    expect(old).toMatchObject({ release: 'STU3', releaseBasis: 'structure' });
    expect(old.findings).toMatchObject([{ code: 'release/content-type-dstu2', severity: 'warning' }]);
  });

  it('takes a fhirVersion element when nothing else tells it', () => {
    expect(read(patient({ fhirVersion: '3.0.2' }))).toEqual({
      release: 'STU3',
      releaseBasis: 'fhir-version',
      findings: [],
    });
    expect(read(patient({ fhirVersion: '3.0.2', fresh: 1 })).release).toBe('R4');
    expect(read(patient({ fhirVersion: '5.0.0' })).findings).toMatchObject([
      { code: 'release/unsupported', path: 'Patient', evidence: { version: '5.0.0', by: 'fhirVersion' } },
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
    expect(read({ resourceType: 'MedicationOrder' }).findings).toMatchObject([
      { code: 'release/type-unknown' },
    ]);
  });

  it('leaves an unknown type to validation when the release is told otherwise', () => {
    expect(read(bundle({ resourceType: 'MedicationOrder' }, patient({ fresh: 1 })))).toMatchObject({
      release: 'R4',
      findings: [],
    });
  });

  it('says nothing of the release when nothing was read', () => {
    expect(read(5).findings).toMatchObject([{ code: 'text/not-a-resource' }]);
  });

  it('takes NDJSON as one whole', () => {
    const text = `${JSON.stringify(patient({}))}\n${JSON.stringify(patient({ fresh: 1 }))}`;
    expect(readFhir(text, { definitions })).toMatchObject({ release: 'R4', form: 'ndjson', findings: [] });
  });
});
