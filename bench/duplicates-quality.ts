/**
 * Measures the duplicate detector pair by pair, on the labelled set that it was made with, on the held-out set and on
 * the lives that were asked for in retrievals, beside three plain methods; with the clusters, the verdicts and kinds, and a list of errors.
 * Run: npx tsx bench/duplicates-quality.ts [accounts] [seed] [errors shown of each kind]
 */
import { findDuplicates } from '../src/duplicates/findDuplicates.js';
import type { DuplicateResult, Source } from '../src/duplicates/DuplicateResult.js';
import { expectedOf, makeHeldOut } from '../test/duplicates/heldOut/makeHeldOut.js';
import { heldOutConceptMap } from '../test/duplicates/heldOut/terms.js';
import { baselines } from '../test/duplicates/labelled/baselines.js';
import { makeLives } from '../test/duplicates/life/makeLives.js';
import { measureLinks } from '../test/duplicates/life/measureLinks.js';
import { problemMap } from '../test/duplicates/life/terms.js';
import type { LabelledAccount } from '../test/duplicates/labelled/makeAccounts.js';
import { makeAccounts, problemConceptMap } from '../test/duplicates/labelled/makeAccounts.js';
import type { Quality, Tally } from '../test/duplicates/labelled/measureQuality.js';
import { measureQuality, placesOf, precision, recall } from '../test/duplicates/labelled/measureQuality.js';
import type { Expectation, Share } from '../test/duplicates/labelled/measureVerdicts.js';
import { expectedOfScenario, measureVerdicts } from '../test/duplicates/labelled/measureVerdicts.js';

const [count = 300, seed = 20260301, shown = 2] = process.argv.slice(2).map(Number);

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;

const line = (name: string, tally: Tally): void => {
  const [p, r] = [precision(tally), recall(tally)];
  const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  const { truePositive, falsePositive, falseNegative } = tally;
  console.log(
    `${name.padEnd(62)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}  (${truePositive} right, ${falsePositive} wrong, ${falseNegative} missed)`,
  );
};

const nearMissLine = ({ nearMisses: { merged, total } }: Quality): void => {
  console.log(`${''.padEnd(62)} near misses merged: ${merged} of ${total} (${percent(merged / total)})`);
};

function report(
  title: string,
  accounts: readonly LabelledAccount[],
  detect: (sources: readonly Source[]) => DuplicateResult,
  expected: (scenario: string) => Expectation | undefined,
): void {
  const size = accounts.reduce(
    (sum, { labels }) => sum + labels.reduce((all, list) => all + list.length, 0),
    0,
  );
  console.log(`\n# ${title}: ${accounts.length} accounts, ${size} resources, seed ${seed}\n`);
  for (const [name, baseline] of baselines) {
    const plain = measureQuality(accounts, baseline);
    line(name, plain.clinical);
    nearMissLine(plain);
  }
  const quality = measureQuality(accounts, (sources) => placesOf(detect(sources)));
  line('pgo-keten, clinical', quality.clinical);
  nearMissLine(quality);
  line('pgo-keten, persons, organisations, products', quality.carriers);
  const { facts, groups, verdict, kind, said } = measureVerdicts(accounts, detect, expected);
  const share = (name: string, { right, total }: Share): void => {
    console.log(`${name.padEnd(62)} ${percent(right / total)} (${right} of ${total})`);
  };
  share('facts told more than once that are one group, whole', facts);
  share('groups that hold one fact', groups);
  if (verdict.total > 0) {
    share('verdict as the facts of the field have it', verdict);
    share('kind as the facts of the field have it', kind);
  }
  for (const tallies of [quality.byScenario, quality.byType]) {
    console.log();
    for (const [name, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) line(name, tally);
  }
  console.log('\nSaid otherwise:');
  for (const [what, times] of [...said].sort(([, a], [, b]) => b - a)) console.log(`${times} x ${what}`);
  console.log('\nErrors:');
  const seen = new Map<string, number>();
  for (const { account, what, scenario, resourceType, places } of quality.errors) {
    const name = `${what} in ${scenario}, ${resourceType}`;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    if ((seen.get(name) ?? 0) <= shown) console.log(`account ${account}: ${name}, ${places.join(' and ')}`);
  }
  for (const [name, times] of seen) console.log(`${times} x ${name}`);
}

const conceptMaps = [problemConceptMap()];
report(
  'The labelled set',
  makeAccounts(seed, count),
  (sources) => findDuplicates(sources, { conceptMaps }),
  expectedOfScenario,
);
const heldOutMaps = [heldOutConceptMap()];
report(
  'The held-out set',
  makeHeldOut(seed, count),
  (sources) => findDuplicates(sources, { conceptMaps: heldOutMaps }),
  expectedOf,
);
const lives = makeLives(seed, count);
const detectInLives = (sources: readonly Source[]): DuplicateResult =>
  findDuplicates(sources, { conceptMaps: [problemMap()] });
report('Lives, as they were asked for', lives, detectInLives, () => undefined);
console.log('\nVerdict and kind of each link, by the ways that its records came:');
const { verdicts, kinds, said } = measureLinks(lives, detectInLives);
for (const [type, { right, total }] of [...verdicts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const kind = kinds.get(type)?.right ?? 0;
  console.log(
    `${type.padEnd(62)} verdict ${percent(right / total)}, kind ${percent(kind / total)} of ${total}`,
  );
}
for (const [what, times] of [...said].sort(([, a], [, b]) => b - a)) console.log(`${times} x ${what}`);
