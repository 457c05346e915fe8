import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { walked, withProfile } from '../../../test/support/walk.js';

const valueSet = (
  url: string,
  include: readonly unknown[],
  exclude?: readonly unknown[],
): { resourceType: string } =>
  ({ resourceType: 'ValueSet', url, compose: { include, ...(exclude && { exclude }) } }) as never;
const system = 'https://voorbeeld.nl/fhir/CodeSystem/kleur';
const kleuren = 'https://voorbeeld.nl/fhir/ValueSet/kleuren';
const bound = (
  strength: string,
  more = [valueSet(kleuren, [{ system, concept: [{ code: 'rood' }, { code: 'blauw' }] }])],
): ReturnType<typeof withProfile> =>
  withProfile(
    'Observation',
    [{ path: 'Observation.value[x]', binding: { strength, valueSet: `${kleuren}|1.0` } }],
    more as never,
  );
const observation = (value: Readonly<Record<string, unknown>>): FhirResource => ({
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'kleur' },
  ...value,
});
const concept = (...coding: unknown[]): ReturnType<typeof observation> =>
  observation({ valueCodeableConcept: { coding } });

describe('bindings', () => {
  it('shows the nearest code of a closed set', () => {
    expect(walked({ resourceType: 'Patient', gender: 'femal' } as never)).toMatchObject([
      {
        code: 'binding/code-not-in-value-set',
        path: 'Patient.gender',
        evidence: { code: 'femal', nearest: 'female' },
      },
    ]);
  });

  it('takes one of the codings of a concept', () => {
    expect(
      walked(
        concept({ system: 'https://elders.nl', code: 'rood' }, { system, code: 'rood' }),
        bound('required'),
      ),
    ).toEqual([]);
    expect(walked(concept({ system: 'https://elders.nl', code: 'rood' }), bound('required'))).toMatchObject([
      { code: 'binding/code-not-in-value-set', path: 'Observation.value.ofType(CodeableConcept)' },
    ]);
    expect(walked(concept({ system, code: 'groen' }), bound('extensible'))).toMatchObject([
      { code: 'binding/code-outside-extensible', severity: 'warning' },
    ]);
    expect(walked(concept({ system, code: 'groen' }), bound('preferred'))).toMatchObject([
      { severity: 'information' },
    ]);
    expect(walked(concept({ system, code: 'groen' }), bound('example'))).toEqual([]);
  });

  it('asks a code where one is required', () => {
    const text = observation({ valueCodeableConcept: { text: 'roodachtig' } });
    expect(walked(text, bound('required'))).toMatchObject([{ code: 'binding/code-missing' }]);
    expect(walked(text, bound('extensible'))).toEqual([]);
  });

  it('says what it would need when it can not tell', () => {
    const subtypes = {
      system: 'http://snomed.info/sct',
      filter: [{ property: 'concept', op: 'is-a', value: '1' }],
    };
    expect(
      walked(
        concept({ system: 'http://snomed.info/sct', code: '2' }),
        bound('required', [valueSet(kleuren, [subtypes])]),
      ),
    ).toMatchObject([
      {
        outcome: 'cantTell',
        reason: 'value-set-not-enumerable',
        severity: 'information',
        evidence: { needs: 'http://snomed.info/sct (concept is-a 1)' },
      },
    ]);
    expect(walked(concept({ system, code: 'rood' }), bound('required', []))).toMatchObject([
      { outcome: 'cantTell', reason: 'value-set-unknown', evidence: { count: 1 } },
    ]);
  });

  it('works out filters and exclusions on a code system at hand', () => {
    const codeSystem = {
      resourceType: 'CodeSystem',
      url: system,
      content: 'complete',
      concept: [{ code: 'warm', concept: [{ code: 'rood' }, { code: 'oranje' }] }, { code: 'blauw' }],
    };
    const include = [{ system, filter: [{ property: 'concept', op: 'descendent-of', value: 'warm' }] }];
    const demands = bound('required', [
      codeSystem as never,
      valueSet(kleuren, include, [{ system, concept: [{ code: 'oranje' }] }]),
    ]);
    const verdicts = ['rood', 'oranje', 'warm', 'blauw'].map(
      (code) => walked(concept({ system, code }), demands).length,
    );
    expect(verdicts).toEqual([0, 1, 1, 1]);
  });

  it('lets a weaker binding give way to what a derived profile binds, fixes or patterns', () => {
    const marital = (stated: Readonly<Record<string, unknown>>): ReturnType<typeof withProfile> =>
      withProfile(
        'Patient',
        [{ path: 'Patient.maritalStatus', ...stated }],
        [valueSet(kleuren, [{ system, concept: [{ code: 'rood' }] }])],
      );
    const patient = { resourceType: 'Patient', maritalStatus: { coding: [{ system, code: 'rood' }] } };
    expect(walked(patient)).toMatchObject([{ code: 'binding/code-outside-extensible' }]);
    expect(walked(patient, marital({ binding: { strength: 'extensible', valueSet: kleuren } }))).toEqual([]);
    expect(
      walked(patient, marital({ patternCodeableConcept: { coding: [{ system, code: 'rood' }] } })),
    ).toEqual([]);
  });
});
