import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compiledDefinitions } from '../../src/definitions/CompiledDefinitions.js';
import type { DefinitionSet } from '../../src/definitions/DefinitionSet.js';
import { bundleEntries } from '../../src/fhir/Bundle.js';
import type { BundleResource } from '../../src/fhir/Bundle.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { claimedProfiles } from '../../src/validation/profile/references.js';
import { errorsOf, r4, stu3 } from '../support/walk.js';
import { defectsOf } from './defects.js';

/** How many defects were made in resources that have no errors, and what came of them. */
interface Score {
  made: number;
  /** Reported with the code and path that follow from the defect. */
  found: number;
  /** Reported with nothing else beside it. */
  alone: number;
}

function score(resources: readonly FhirResource[], definitions: DefinitionSet): Score {
  const result: Score = { made: 0, found: 0, alone: 0 };
  for (const resource of resources) {
    if (errorsOf(resource, { definitions }).length > 0) continue;
    for (const defect of defectsOf(resource, compiledDefinitions(definitions), claimedProfiles(resource))) {
      const errors = errorsOf(defect.resource, { definitions });
      result.made++;
      if (!errors.includes(`${defect.code} ${defect.path}`)) continue;
      result.found++;
      if (errors.length === 1) result.alone++;
    }
  }
  return result;
}

describe('a single defect', () => {
  it.each([
    ['bgz-stu3-zonder-gebreken', stu3],
    ['mp9-r4-zonder-gebreken', r4],
  ])('in the resources of %s is reported where it is, and nothing else is', (folder, definitions) => {
    const directory = new URL(`../../examples/${folder}/`, import.meta.url);
    const resources = readdirSync(directory).flatMap((file) => {
      const bundle = JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as BundleResource;
      return bundleEntries(bundle).flatMap(({ resource }) => resource ?? []);
    });
    const { made, found, alone } = score(resources, definitions);
    expect(made).toBeGreaterThan(100);
    expect(found).toBe(made);
    expect(alone / made).toBeGreaterThan(0.99);
  });
});

const fixtures = new URL('../../../shared/fhir/fixtures/', import.meta.url);

describe.skipIf(!existsSync(fixtures))('a single defect in qualification fixtures', () => {
  it.each([
    ['stu3.BgZ-3-0', stu3],
    ['stu3.zib2017-examples', stu3],
    ['r4.MP9-3-0-0-beta-MedMij', r4],
    ['r4.zib2020-examples', r4],
    ['stu3.GenPractData-2-0', stu3],
    ['stu3.Medication-9-0-7', stu3],
    ['stu3.spec-examples', stu3],
    ['r4.spec-examples', r4],
    ['r4.pathology-examples', r4],
  ])('%s', (name, definitions) => {
    const lines = gunzipSync(readFileSync(new URL(`${name}.resources.ndjson.gz`, fixtures)))
      .toString()
      .split('\n');
    const resources = lines
      .filter((line) => line !== '')
      .slice(0, 12)
      .map((line) => JSON.parse(line) as FhirResource);
    const { made, found, alone } = score(resources, definitions);
    expect(made).toBeGreaterThan(200);
    expect(found / made).toBeGreaterThanOrEqual(0.99);
    expect(alone / made).toBeGreaterThanOrEqual(0.99);
  });
});
