/**
 * Counts what the rules on interpretability find in the qualification fixtures and the examples of the specification,
 * and shows samples of them, verbatim, to be judged by reading.
 *
 *     npm run corpus:quality
 *     npm run corpus:quality -- quality/markup-in-text 20
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { r4 } from '../src/definitions/r4.js';
import { stu3 } from '../src/definitions/stu3.js';
import { bundleEntries, isBundle } from '../src/fhir/Bundle.js';
import type { FhirResource } from '../src/fhir/FhirResource.js';
import { describeFinding } from '../src/finding/describeFinding.js';
import type { Finding } from '../src/finding/Finding.js';
import { rules } from '../src/rules.js';
import { createReferenceScope } from '../src/validation/profile/ReferenceScope.js';
import { checkQuality } from '../src/validation/quality/checkQuality.js';
import { qualityRules } from '../src/validation/quality/rules.js';

const folder = new URL('../../shared/fhir/fixtures/', import.meta.url);
/** The day on which the relative dates of the fixtures were resolved. */
const now = '2026-01-15T12:00:00+01:00';

interface Found {
  readonly finding: Finding;
  readonly file: string;
  readonly resource: FhirResource;
}

function readLines(file: string): readonly FhirResource[] {
  const text = gunzipSync(readFileSync(new URL(file, folder))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FhirResource);
}

function foundIn(file: string): { readonly found: readonly Found[]; readonly resources: number } {
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

/** Evenly spread, so that the same corpus gives the same sample. */
function sampleOf<T>(all: readonly T[], size: number): readonly T[] {
  const step = Math.max(1, all.length / size);
  return Array.from(
    { length: Math.min(size, all.length) },
    (_, index) => all[Math.floor(index * step)],
  ).filter((one) => one !== undefined);
}

function show({ finding, file, resource }: Found): void {
  console.log(`\n${file} ${resource.resourceType}/${String(resource['id'])} ${finding.path}`);
  console.log(`  ${describeFinding(finding, 'nl', rules)}`);
}

if (!existsSync(folder)) {
  console.log(`Skipped: there are no fixtures at ${folder.pathname}.`);
} else {
  const files = readdirSync(folder).filter((name) => name.endsWith('.resources.ndjson.gz'));
  const results = files.sort().map((file) => ({ file, ...foundIn(file) }));
  const all = results.flatMap(({ found }) => found);
  const [code, size] = process.argv.slice(2);
  if (code !== undefined) {
    sampleOf(
      all.filter(({ finding }) => finding.code === code),
      Number(size ?? 20),
    ).forEach(show);
  } else {
    const total = results.reduce((sum, { resources }) => sum + resources, 0);
    console.log(`${total} resources in ${files.length} files; T = ${now}\n`);
    console.log('| rule | fixtures | HL7 examples |\n| --- | ---: | ---: |');
    for (const rule of qualityRules) {
      const hits = all.filter(({ finding }) => finding.code === rule.code);
      const examples = hits.filter(({ file }) => file.endsWith('spec-examples')).length;
      console.log(`| \`${rule.code}\` | ${hits.length - examples} | ${examples} |`);
    }
  }
}
