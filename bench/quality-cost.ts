/**
 * Measures what the rules on interpretability cost beside validating the same resources, in turns in one run.
 * Run: npx tsx bench/quality-cost.ts [accounts] [rounds]
 */
import { r4 } from '../src/definitions/r4.js';
import { stu3 } from '../src/definitions/stu3.js';
import type { FhirResource } from '../src/fhir/FhirResource.js';
import { checkQuality } from '../src/validation/quality/checkQuality.js';
import { validate } from '../src/validation/validate.js';
import { ownSessions } from '../test/keten/loadSessions.js';

const warmUp = 5;
const [accounts = 60, rounds = 15] = process.argv.slice(2).map(Number);
const now = '2026-03-15T12:00:00+01:00';

for (const release of ['STU3', 'R4'] as const) {
  const definitions = release === 'STU3' ? stu3 : r4;
  const resources = ownSessions(accounts)
    .filter((session) => session.release === release)
    .flatMap((session) => session.resources as readonly FhirResource[]);
  const bundle = bundleOf(resources);
  const [judged, validated]: [number[], number[]] = [[], []];
  for (let round = -warmUp; round < rounds; round++) {
    const times = [
      timed(() => checkQuality(bundle, { definitions, release, now })),
      timed(() => validate(bundle, { definitions, release })),
    ] as const;
    // The first rounds compile the definitions, and the code.
    if (round < 0) continue;
    judged.push(times[0]);
    validated.push(times[1]);
  }
  const [quality, validation] = [median(judged), median(validated)];
  console.log(
    `${release} ${resources.length} resources: interpretability ${quality.toFixed(0)} ms, validation ${validation.toFixed(0)} ms, ratio ${(quality / validation).toFixed(2)}`,
  );
}

/** As `check` gets them: in answers. */
function bundleOf(resources: readonly FhirResource[]): FhirResource {
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
