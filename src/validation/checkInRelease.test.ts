import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { r4 } from '../definitions/r4.js';
import { stu3 } from '../definitions/stu3.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import type { Release } from '../fhir/Release.js';
import { releaseDiffers } from '../reading/release/releaseFindings.js';
import { readFhir } from '../reading/readFhir.js';
import type { ValidationResult } from './validate.js';
import { validate } from './validate.js';

const both = [stu3, r4];

function answersOf(folder: string): readonly FhirResource[] {
  const directory = new URL(`../../examples/${folder}/`, import.meta.url);
  return readdirSync(directory).map(
    (file) => JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as FhirResource,
  );
}

function errorsIn({ findings }: ValidationResult): readonly string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

/** Well-formed in STU3; in R4 five elements are of another name, form or type. */
const stu3Observation: FhirResource = {
  resourceType: 'Condition',
  clinicalStatus: 'active',
  verificationStatus: 'confirmed',
  subject: { display: 'N. Voorbeeld' },
  context: { display: 'Consult' },
  assertedDate: '2020-01-01',
  stage: { summary: { text: 'een' } },
};

describe('data of another release than was told', () => {
  it.each<readonly [string, Release]>([
    ['bgz-stu3-zonder-gebreken', 'R4'],
    ['mp9-r4-zonder-gebreken', 'STU3'],
  ])('give one error for an answer of %s that has many by %s', (folder, release) => {
    for (const answer of answersOf(folder)) {
      const one = release === 'R4' ? r4 : stu3;
      const many = errorsIn(validate(answer, { definitions: one, release }));
      const found = errorsIn(validate(answer, { definitions: both, release }));
      if (many.length >= 4) expect(found).toEqual(['release/differs']);
      else expect(found).toEqual(many);
    }
  });

  it('say so in one error, told which release was followed, as text and as object', () => {
    const text = JSON.stringify(stu3Observation);
    for (const input of [stu3Observation, readFhir(text, { definitions: both, release: 'R4' })]) {
      const result = validate(input, { definitions: both, release: 'R4' });
      expect(errorsIn(result)).toEqual(['release/differs']);
      const finding = result.findings.find(({ code }) => code === 'release/differs');
      expect(finding).toMatchObject({ evidence: { told: 'R4', found: 'STU3', followed: 'STU3' } });
      expect(releaseDiffers.text.nl(finding?.evidence as never)).toContain('getoetst is aan STU3');
    }
  });

  it('keep their errors when these are few, when they make no more sense in the other, or when it is not at hand', () => {
    const patient = { resourceType: 'Patient', animal: { species: { text: 'hond' } } };
    expect(errorsIn(validate(patient, { definitions: both, release: 'R4' }))).toEqual(['element/unknown']);
    const wrong = { ...stu3Observation, a: 1, b: 2, c: 3, d: 4, e: 5 };
    expect(errorsIn(validate(wrong, { definitions: both, release: 'R4' })).length).toBeGreaterThan(5);
    expect(errorsIn(validate(stu3Observation, { definitions: r4, release: 'R4' })).length).toBeGreaterThan(3);
  });
});
