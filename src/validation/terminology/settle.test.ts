import { describe, expect, it } from 'vitest';
import { extendDefinitions } from '../../definitions/extendDefinitions.js';
import { r4 } from '../../definitions/r4.js';
import type { Finding } from '../../finding/Finding.js';
import type { ValidationResult } from '../validate.js';
import { validate } from '../validate.js';
import { settle } from './settle.js';
import type { CodeQuestion, CodeVerdict, TerminologyService } from './TerminologyService.js';

const profile = 'https://voorbeeld.nl/fhir/StructureDefinition/MetWaardelijst';
const valueSet = 'https://voorbeeld.nl/fhir/ValueSet/klachten';
const snomed = 'http://snomed.info/sct';

function validated(strength: string, ...codes: readonly string[]): ValidationResult {
  const definitions = extendDefinitions(r4, [
    {
      resourceType: 'ValueSet',
      url: valueSet,
      compose: {
        include: [{ system: snomed, filter: [{ property: 'concept', op: 'is-a', value: '404684003' }] }],
      },
    },
    {
      resourceType: 'StructureDefinition',
      url: profile,
      type: 'Observation',
      kind: 'resource',
      abstract: false,
      derivation: 'constraint',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Observation',
      differential: {
        element: [
          { path: 'Observation' },
          { path: 'Observation.interpretation', binding: { strength, valueSet } },
        ],
      },
    },
  ]);
  const observation = {
    resourceType: 'Observation',
    status: 'final',
    code: { text: 'klacht' },
    interpretation: codes.map((code) => ({ coding: [{ system: snomed, code }] })),
  };
  return validate(observation, { definitions, release: 'R4', profiles: [profile] });
}

/** A service that knows a few codes and counts what it is asked. */
function serviceOf(
  known: Readonly<Record<string, CodeVerdict>>,
): TerminologyService & { asked: CodeQuestion[] } {
  const asked: CodeQuestion[] = [];
  return {
    asked,
    validateCodes: (questions) => {
      asked.push(...questions);
      return Promise.resolve(questions.map(({ code }) => known[code] ?? 'unknown'));
    },
  };
}

function bindingsOf({ findings }: { readonly findings: readonly Finding[] }): readonly object[] {
  return findings
    .filter(({ code, profile: by }) => code.startsWith('binding/') && by === profile)
    .map(({ code, outcome, severity, path, evidence }) => ({
      code,
      outcome,
      severity,
      path,
      count: evidence['count'],
    }));
}

const openBinding = { code: 'binding/code-not-in-value-set', outcome: 'cantTell', severity: 'information' };

describe('settling what could not be told', () => {
  it('drops what a service confirms, fails what it denies, leaves what it does not know', async () => {
    const before = validated('required', '1', '2', '3', '3');
    expect(bindingsOf(before)).toEqual([{ ...openBinding, path: 'Observation.interpretation[0]', count: 4 }]);
    const service = serviceOf({ 1: 'member', 2: 'not-member' });
    const settled = await settle(before, service);
    expect(bindingsOf(settled)).toEqual(
      [
        {
          code: 'binding/code-not-in-value-set',
          outcome: 'failed',
          severity: 'error',
          path: 'Observation.interpretation[1]',
        },
        { ...openBinding, path: 'Observation.interpretation[2]', count: 2 },
      ].map((each) => ({ count: undefined, ...each })),
    );
    expect(
      service.asked.filter((question) => question.valueSet === valueSet).map(({ code }) => code),
    ).toEqual(['1', '2', '3']);
  });

  it('warns for an extensible value set, and masks the code', async () => {
    const settled = await settle(validated('extensible', 'koorts'), serviceOf({ koorts: 'not-member' }));
    const finding = settled.findings.find(({ code }) => code === 'binding/code-outside-extensible');
    expect(finding).toMatchObject({
      severity: 'warning',
      path: 'Observation.interpretation[0]',
      evidence: { code: 'xxxxxx', system: snomed, valueSet, strength: 'extensible' },
    });
  });

  it('makes no verdict of a service that gives none', async () => {
    const before = validated('required', '1');
    const silent: TerminologyService = { validateCodes: () => Promise.resolve([]) };
    expect(bindingsOf(await settle(before, silent))).toEqual(bindingsOf(before));
  });

  it('can be done again with another service', async () => {
    const first = await settle(validated('required', '1'), serviceOf({}));
    expect(bindingsOf(await settle(first, serviceOf({ 1: 'member' })))).toEqual([]);
  });

  it('keeps codes out of what is printed', () => {
    expect(JSON.stringify(validated('required', 'koorts'))).not.toContain('koorts');
  });
});
