/**
 * Measures comparing three hops beside validating what one of them holds, in one run, interleaved; then how the time
 * grows from a thousand to fifty thousand resources a hop, in which one in a hundred differs.
 * Run: npx tsx bench/keten-scale.ts [accounts] [rounds] [largest]
 */
import { r4 } from '../src/definitions/r4.js';
import { stu3 } from '../src/definitions/stu3.js';
import type { FhirResource } from '../src/fhir/FhirResource.js';
import { compareHops } from '../src/keten/compareHops.js';
import { validate } from '../src/validation/validate.js';
import { SeededRandom } from '../test/duplicates/labelled/SeededRandom.js';
import { ownSessions } from '../test/keten/loadSessions.js';
import { reserialisations } from '../test/keten/reserialise.js';

const [accounts = 60, rounds = 5, largest = 50_000] = process.argv.slice(2).map(Number);

/** One session of one release, with ids that stay apart over accounts. */
function sessionOf(release: 'STU3' | 'R4', count: number): readonly FhirResource[] {
  return ownSessions(count)
    .filter((session) => session.release === release)
    .flatMap(({ resources }, index) =>
      resources.map(
        (resource) =>
          JSON.parse(
            JSON.stringify(resource).replace(/"(reference":"[A-Z]\w+\/|id":")/g, `"$1${index}-`),
          ) as FhirResource,
      ),
    );
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const { order, metadata } = reserialisations;
for (const release of ['STU3', 'R4'] as const) {
  const definitions = release === 'STU3' ? stu3 : r4;
  const ratios: number[] = [];
  for (const size of [accounts / 4, accounts / 2, accounts]) {
    const xis = sessionOf(release, Math.ceil(size));
    const random = new SeededRandom(1);
    const dva = order?.(xis, random) as unknown as readonly FhirResource[];
    const pgo = metadata?.(dva, random) as unknown as readonly FhirResource[];
    const trace = {
      hops: [
        { hop: 'xis', resources: xis },
        { hop: 'dva', resources: dva },
        { hop: 'pgo', resources: pgo },
      ],
    } as const;
    const [compared, validated]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      compared.push(timed(() => compareHops(trace)));
      validated.push(timed(() => xis.map((resource) => validate(resource, { definitions, release }))));
    }
    const ratio = median(compared) / median(validated);
    ratios.push(ratio);
    console.log(
      `${release} ${String(xis.length).padStart(6)} resources a hop: three hops compared in ${median(compared).toFixed(0)} ms, one validated in ${median(validated).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
    );
  }
}

/** A session of so many resources: accounts of different people one after the other. */
function large(size: number): readonly FhirResource[] {
  const session = sessionOf('STU3', Math.ceil(size / 10));
  return session.slice(0, size);
}

const all = large(largest);
for (const size of [1000, 10_000, 50_000].filter((each) => each <= all.length)) {
  const xis = all.slice(0, size);
  const dva = xis.flatMap((resource, index) =>
    index % 200 === 7 ? [] : [index % 200 === 100 ? { ...resource, language: 'nl', active: 'x' } : resource],
  );
  const hops = [
    { hop: 'xis', resources: xis },
    { hop: 'dva', resources: dva },
    { hop: 'pgo', resources: [...dva].reverse() },
  ] as const;
  let found = 0;
  const times = Array.from({ length: size > 10_000 ? 1 : rounds }, () =>
    timed(() => (found = compareHops({ hops }).differences.length)),
  );
  const time = median(times);
  console.log(
    `growth ${String(size).padStart(6)} resources a hop: ${time.toFixed(0)} ms, ${((time / size) * 1000).toFixed(0)} ms a thousand, ${found} differences`,
  );
}
