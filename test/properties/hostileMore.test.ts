import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DefinitionSet } from '../../src/definitions/DefinitionSet.js';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { isFhirResource } from '../../src/fhir/FhirResource.js';
import { expressions } from '../../src/fhirpath.js';
import { questionnaires } from '../../src/questionnaires.js';
import { readFhir } from '../../src/reading/readFhir.js';
import { validate } from '../../src/validation/validate.js';
import { deepFreeze } from '../support/deepFreeze.js';
import { createRandom, mutate } from '../support/mutate.js';
import { placeExists } from './placeExists.js';

/** Generous: the slowest is some twenty times as fast on a machine that does nothing else. */
const mostMilliseconds = 4_000;

/** Resources with two or three places of each replaced by what nobody expects there. */
function tryMutants(resources: readonly FhirResource[], definitions: DefinitionSet, rounds: number): void {
  const random = createRandom(48 + rounds);
  for (let round = 0; round < rounds; round++) {
    const original = resources[random(resources.length)];
    let mutant: unknown = original;
    for (let times = 2 + random(2); times > 0; times--) mutant = mutate(mutant, random);
    const text = JSON.stringify(mutant);
    const told = `${String(original?.resourceType)}/${String(original?.['id'])}, round ${round}`;
    const started = performance.now();
    const read = readFhir(text, { definitions, release: definitions.release });
    const options = { definitions, release: definitions.release, expressions, questionnaires } as const;
    const { findings } = validate(read, options);
    expect(performance.now() - started, told).toBeLessThan(mostMilliseconds);
    if (!isFhirResource(mutant)) continue;
    const nowhere = findings.filter((finding) => finding.path !== '' && !placeExists(mutant, finding));
    expect(nowhere.map(({ code, path, entry }) => ({ code, path, entry, told }))).toEqual([]);
    // As an object the same is found, but for what only the text tells.
    const own = validate(deepFreeze(structuredClone(mutant)), options).findings;
    expect(own.length, told).toBeGreaterThan(0);
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

describe('whatever stands where it should not', () => {
  it.each([
    ['bgz-stu3-zonder-gebreken', stu3],
    ['mp9-r4-zonder-gebreken', r4],
  ])(
    'in %s, it gives findings at places that exist, in time',
    { timeout: 120_000 },
    (folder, definitions) => {
      const directory = new URL(`../../examples/${folder}/`, import.meta.url);
      const bundles = readdirSync(directory).map(
        (file) => JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as FhirResource,
      );
      tryMutants(bundles, definitions, 500);
    },
  );

  const fixtures = new URL('../../../shared/fhir/fixtures/', import.meta.url);
  it.skipIf(!existsSync(fixtures)).each([
    ['r4.spec-examples', r4],
    ['stu3.spec-examples', stu3],
    ['r4.MP9-3-0-0-beta-MedMij', r4],
    ['stu3.zib2017-examples', stu3],
  ])('in %s as well', { timeout: 240_000 }, (name, definitions) => {
    const resources = gunzipSync(readFileSync(new URL(`${name}.resources.ndjson.gz`, fixtures)))
      .toString()
      .split('\n')
      .filter((line) => line !== '' && line.length < 100_000)
      .map((line) => JSON.parse(line) as FhirResource);
    tryMutants(resources, definitions, 2600);
  });
});
