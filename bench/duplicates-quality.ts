/**
 * Measures the duplicate detector on labelled accounts, pair by pair, beside three plain methods.
 * Run: npx tsx bench/duplicates-quality.ts [accounts] [seed] [errors shown]
 */
import { findDuplicates } from '../src/duplicates/findDuplicates.js';
import { baselines } from '../test/duplicates/labelled/baselines.js';
import { makeAccounts, problemConceptMap } from '../test/duplicates/labelled/makeAccounts.js';
import type { Tally } from '../test/duplicates/labelled/measureQuality.js';
import { measureQuality, placesOf, precision, recall } from '../test/duplicates/labelled/measureQuality.js';

const [count = 200, seed = 20260301, shown = 20] = process.argv.slice(2).map(Number);
const accounts = makeAccounts(seed, count);
const conceptMaps = [problemConceptMap()];
const resources = accounts.reduce(
  (sum, { labels }) => sum + labels.reduce((each, list) => each + list.length, 0),
  0,
);
console.log(`${count} accounts, ${resources} resources, seed ${seed}\n`);

const line = (name: string, tally: Tally): void => {
  const [p, r] = [precision(tally), recall(tally)];
  const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  const { truePositive, falsePositive, falseNegative } = tally;
  console.log(
    `${name.padEnd(62)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}  (${truePositive} right, ${falsePositive} wrong, ${falseNegative} missed)`,
  );
};
const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;

for (const [name, detect] of baselines) {
  const { clinical, nearMisses } = measureQuality(accounts, detect);
  line(name, clinical);
  console.log(`${''.padEnd(62)} near misses merged: ${nearMisses.merged} of ${nearMisses.total}`);
}
const quality = measureQuality(accounts, (sources) => placesOf(findDuplicates(sources, { conceptMaps })));
line('pgo-keten, clinical', quality.clinical);
line('pgo-keten, persons, organisations, products', quality.carriers);
const { merged, total } = quality.nearMisses;
console.log(`${''.padEnd(62)} near misses merged: ${merged} of ${total} (${percent(merged / total)})\n`);
for (const [name, tally] of [...quality.byScenario].sort(([a], [b]) => (a < b ? -1 : 1))) line(name, tally);
console.log();
for (const [name, tally] of [...quality.byType].sort(([a], [b]) => (a < b ? -1 : 1))) line(name, tally);
console.log();
const byScenario = new Map<string, number>();
for (const { account, what, scenario, resourceType, places } of quality.errors) {
  const seen = (byScenario.get(scenario) ?? 0) + 1;
  byScenario.set(scenario, seen);
  if (seen > shown / 5) continue;
  console.log(`${what} in account ${account}: ${scenario}, ${resourceType}, ${places.join(' and ')}`);
}
