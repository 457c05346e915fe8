import { describe, expect, it } from 'vitest';
import { extendDefinitions } from '../../definitions/extendDefinitions.js';
import { errorsOf, profileOf, r4, stu3, walked } from '../../../test/support/walk.js';

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
});
