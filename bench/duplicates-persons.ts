/**
 * Measures how well persons are matched over sources without a BSN: on persons of the labelled set, or on households.
 * Run: npx tsx bench/duplicates-persons.ts [persons] [seed] [errors shown of each kind] [households]
 */
import { findDuplicates } from '../src/duplicates/findDuplicates.js';
import { makeHouseholds } from '../test/duplicates/households/makeHouseholds.js';
import { makePersons } from '../test/duplicates/labelled/makePersons.js';
import { measureQuality, placesOf, precision, recall } from '../test/duplicates/labelled/measureQuality.js';

const [count = 1000, seed = 7, shown = 0, households = 0] = process.argv.slice(2).map(Number);
const set = households > 0 ? makeHouseholds(seed, households) : makePersons(seed, count);
for (const minimumCertainty of ['certain', 'probable', 'possible'] as const) {
  const started = performance.now();
  const { carriers, errors } = measureQuality([set], (sources) =>
    placesOf(findDuplicates(sources, { minimumCertainty, persons: 'apart' })),
  );
  const [p, r] = [precision(carriers), recall(carriers)];
  const merged = errors.filter(({ what }) => what === 'merged').length;
  console.log(
    `${minimumCertainty.padEnd(9)} P ${(p * 100).toFixed(2)} % R ${(r * 100).toFixed(2)} % F1 ${((200 * p * r) / (p + r)).toFixed(2)} %, ${merged} merged wrongly, ${Math.round(performance.now() - started)} ms`,
  );
  if (minimumCertainty !== 'probable') continue;
  for (const what of ['merged', 'missed'] as const) {
    for (const { places } of errors.filter((error) => error.what === what).slice(0, shown)) {
      console.log(what);
      for (const place of places) {
        const [origin = 0, entry = 0] = place.split('.').map(Number);
        const entries = set.sources[origin]?.bundle?.['entry'] as readonly {
          readonly resource: Record<string, unknown>;
        }[];
        const { name, birthDate, address, telecom, gender } = entries[entry]?.resource ?? {};
        console.log(
          '  ',
          set.labels[origin]?.[entry]?.scenario,
          JSON.stringify({ name, birthDate, gender, address, telecom }),
        );
      }
    }
  }
}
