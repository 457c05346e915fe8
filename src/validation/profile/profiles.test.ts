import { describe, expect, it } from 'vitest';
import type { DefinitionProblem } from '../../definitions/compile/CompiledProfile.js';
import { extendDefinitions } from '../../definitions/extendDefinitions.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Finding } from '../../finding/Finding.js';
import type { StatedElement } from '../../../test/support/walk.js';
import { errorsOf, profileOf, r4, stu3, walked, withProfile } from '../../../test/support/walk.js';
import { definitionUnusable } from './profiles.js';

const nlCorePatient = 'http://fhir.nl/fhir/StructureDefinition/nl-core-patient';

describe('profiles', () => {
  it('checks what a resource claims, over all the profiles that it derives from', () => {
    const diagnosticResult = 'http://nictiz.nl/fhir/StructureDefinition/gp-DiagnosticResult';
    const observation = {
      resourceType: 'Observation',
      meta: { profile: [diagnosticResult] },
      status: 'final',
      code: { text: 'hemoglobine' },
    };
    expect(walked(observation, { definitions: stu3 })).toMatchObject([
      {
        code: 'element/required-missing',
        path: 'Observation.subject',
        profile: 'http://fhir.nl/fhir/StructureDefinition/nl-core-observation',
      },
    ]);
  });

  it('can not tell for a profile that is not at hand, and says so once', () => {
    const claim = { resourceType: 'Patient', meta: { profile: ['https://voorbeeld.nl/onbekend|1.0'] } };
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ resource: claim }, { resource: claim }],
    };
    expect(walked(bundle)).toMatchObject([
      {
        code: 'profile/unknown',
        outcome: 'cantTell',
        evidence: { url: 'https://voorbeeld.nl/onbekend', count: 2 },
      },
    ]);
  });

  it('reports a profile on another type', () => {
    expect(
      errorsOf({ resourceType: 'Device', meta: { profile: [nlCorePatient] } }, { definitions: stu3 }),
    ).toEqual(['profile/other-type Device']);
  });

  it('says what is wrong with a definition: its base is unknown, it is circular, or it names an element that is not', () => {
    const url = (name: string): string => `https://voorbeeld.nl/fhir/StructureDefinition/${name}`;
    const definitions = extendDefinitions(r4, [
      profileOf(url('wees'), 'Patient', [], url('weg')),
      profileOf(url('kip'), 'Patient', [], url('ei')),
      profileOf(url('ei'), 'Patient', [], url('kip')),
      profileOf(url('vreemd'), 'Patient', [{ path: 'Patient.kleur', min: 1 }]),
    ]);
    const problems = (name: string): unknown =>
      walked({ resourceType: 'Patient' }, { definitions, profiles: [url(name)] }).map(
        ({ evidence }) => evidence['problem'],
      );
    expect(problems('wees')).toEqual(['base-unknown']);
    expect(problems('kip')).toEqual(['circular']);
    expect(problems('vreemd')).toEqual(['element-unknown']);
  });

  describe('says of a definition', () => {
    const identifier = { path: 'Patient.identifier' };
    const bySystem = { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' };
    const slice = (min: number): StatedElement => ({
      id: 'Patient.identifier:bsn',
      path: 'Patient.identifier',
      sliceName: 'bsn',
      min,
      patternIdentifier: { system: 'https://voorbeeld.nl/nummer' },
    });
    it.each<readonly [string, readonly StatedElement[], DefinitionProblem['kind'], string]>([
      [
        'no discriminator',
        [{ ...identifier, slicing: { rules: 'open' } }, slice(0)],
        'slicing-without-discriminator',
        'identifier',
      ],
      ['more than may be', [{ ...identifier, min: 2, max: '1' }], 'cardinality-conflict', 'identifier'],
      [
        'more than the type allows',
        [{ path: 'Patient.birthDate', min: 2 }],
        'cardinality-conflict',
        'birthDate',
      ],
      [
        'more of a slice than of the element',
        [{ ...identifier, max: '1', slicing: bySystem }, slice(2)],
        'cardinality-conflict',
        'identifier:bsn',
      ],
      ['a most that is no number', [{ ...identifier, max: 'veel' }], 'cardinality-malformed', 'identifier'],
      ['a least below zero', [{ ...identifier, min: -1 }], 'cardinality-malformed', 'identifier'],
    ])('that it asks %s, each time it is used', (_, elements, problem, at) => {
      const demands = withProfile('Patient', elements);
      const found = (): readonly Finding[] =>
        walked({ resourceType: 'Patient', identifier: [{ system: 'https://voorbeeld.nl/x' }] }, demands);
      const unusable = {
        code: 'definition/unusable',
        outcome: 'cantTell',
        evidence: { problem, at },
      } as const;
      expect(found().filter(({ code }) => code === unusable.code)).toMatchObject([unusable]);
      expect(found()).toEqual(found());
      for (const text of Object.values(definitionUnusable.text))
        expect(text(unusable.evidence)).toContain(at);
    });

    it('that derives from another, which least and most it asks against that', () => {
      const url = (name: string): string => `https://voorbeeld.nl/fhir/StructureDefinition/${name}`;
      const definitions = extendDefinitions(r4, [
        profileOf(url('a'), 'Patient', [{ path: 'Patient.name', max: '0' }]),
        profileOf(url('b'), 'Patient', [{ path: 'Patient.name', min: 1 }], url('a')),
      ]);
      expect(walked({ resourceType: 'Patient' }, { definitions, profiles: [url('b')] }).at(-1)).toMatchObject(
        {
          profile: url('b'),
          evidence: { problem: 'cardinality-conflict', at: 'name' },
        },
      );
    });
  });

  it('takes the version of a profile that is asked for, else the latest, and says when it is another', () => {
    const url = 'https://voorbeeld.nl/fhir/StructureDefinition/naam';
    const version = (number: string, min: number): FhirResource => ({
      ...profileOf(url, 'Patient', [{ path: 'Patient.name', min }]),
      version: number,
    });
    const definitions = extendDefinitions(r4, [version('0.9.0', 2), version('0.10.0', 1)]);
    const found = (canonical: string): readonly string[] =>
      walked({ resourceType: 'Patient', meta: { profile: [canonical] } }, { definitions }).map(
        ({ code, evidence: { min, held } }) => `${code} ${String(min ?? held)}`,
      );
    expect(found(url)).toEqual(['element/required-missing 1']);
    expect(found(`${url}|0.10.0`)).toEqual(['element/required-missing 1']);
    expect(found(`${url}|0.9`)).toEqual(['element/required-missing 2']);
    expect(found(`${url}|2`)).toEqual(['element/required-missing 1', 'profile/other-version 0.10.0']);
  });
});
