import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import { bundleEntries, isBundle } from '../../src/fhir/Bundle.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { Finding } from '../../src/finding/Finding.js';
import { createReferenceScope } from '../../src/validation/profile/ReferenceScope.js';
import { checkQuality } from '../../src/validation/quality/checkQuality.js';

const folder = new URL('../../../shared/fhir/fixtures/', import.meta.url);

/** The day on which the relative dates of the fixtures were resolved. */
const now = '2026-01-15T12:00:00+01:00';

/** What was found, with where. */
export interface FoundInFixtures {
  readonly finding: Finding;
  readonly file: string;
  readonly resource: FhirResource;
}

/** What the rules on interpretability find in all fixtures. */
export interface QualityOfFixtures {
  readonly files: number;
  readonly resources: number;
  readonly found: readonly FoundInFixtures[];
}

/** Runs the rules on interpretability over the qualification fixtures and examples; undefined when they are absent. */
export function qualityOfFixtures(): QualityOfFixtures | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith('.resources.ndjson.gz'));
  const results = files.sort().map(foundIn);
  return {
    files: files.length,
    resources: results.reduce((sum, { resources }) => sum + resources, 0),
    found: results.flatMap(({ found }) => found),
  };
}

function readLines(file: string): readonly FhirResource[] {
  const text = gunzipSync(readFileSync(new URL(file, folder))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FhirResource);
}

function foundIn(file: string): { readonly found: readonly FoundInFixtures[]; readonly resources: number } {
  const resources = readLines(file);
  const scope = createReferenceScope(resources);
  const options = {
    definitions: [stu3, r4],
    release: file.startsWith('r4') ? 'R4' : 'STU3',
    now,
    evidence: 'verbatim',
    scope: scope.find,
  } as const;
  const found = resources.flatMap((resource) =>
    checkQuality(resource, options).map((finding) => ({
      finding,
      file: file.replace('.resources.ndjson.gz', ''),
      resource:
        (isBundle(resource) ? bundleEntries(resource)[finding.entry ?? 0]?.resource : resource) ?? resource,
    })),
  );
  return { found, resources: resources.length };
}
