/**
 * Holds rules with vetoes against weights in the manner of Fellegi and Sunter: weights are learned from the labelled
 * set, the threshold too, and both are measured on the held-out set. Pairs of one type and subtype are compared that
 * share no identity.
 * Run: npx tsx bench/duplicates-weights.ts [accounts] [seed]
 */
import { amsterdam } from '../src/fhir/amsterdam.js';
import type { FhirResource } from '../src/fhir/FhirResource.js';
import { compareRecords } from '../src/identity/compareRecords.js';
import { comparisonsByType } from '../src/identity/comparisonOf.js';
import { RecordDirectory } from '../src/identity/RecordDirectory.js';
import type { ResourceRecord, Surroundings } from '../src/identity/ResourceRecord.js';
import { CodeEquivalences } from '../src/identity/terminology/CodeEquivalences.js';
import { createSameFactJudge } from '../src/duplicates/createSameFactJudge.js';
import { sameFactRules } from '../src/duplicates/sameFactRules.js';
import { SourceReader } from '../src/duplicates/SourceReader.js';
import { makeHeldOut } from '../test/duplicates/heldOut/makeHeldOut.js';
import { heldOutConceptMap } from '../test/duplicates/heldOut/terms.js';
import type { LabelledAccount } from '../test/duplicates/labelled/makeAccounts.js';
import { makeAccounts, problemConceptMap } from '../test/duplicates/labelled/makeAccounts.js';

const [count = 300, seed = 20260301] = process.argv.slice(2).map(Number);

interface Pair {
  readonly type: string;
  /** Field and outcome, for each field that either has. */
  readonly features: readonly string[];
  readonly vetoed: boolean;
  readonly byRules: boolean;
  readonly same: boolean;
}

function pairsOf({ sources, labels }: LabelledAccount, map: FhirResource): readonly Pair[] {
  const codes = new CodeEquivalences([map]);
  const directory = new RecordDirectory({ zone: amsterdam, codes, comparisons: comparisonsByType() });
  const reader = new SourceReader();
  for (const source of sources) {
    reader.read(source, {
      resource: (resource, context, place) => {
        directory.add(resource, context, place);
      },
      notAResource: () => undefined,
    });
  }
  directory.settle();
  const around = (a: ResourceRecord, b: ResourceRecord): Surroundings => ({
    codes,
    sameSource: a.context.source === b.context.source,
    resolve: (reference) => directory.resolve(reference),
    entityOf: ({ index }) => index,
  });
  const pairs: Pair[] = [];
  const records = Array.from({ length: directory.store.count }, (_, index) => directory.store.record(index));
  for (const [at, a] of records.entries()) {
    for (const b of records.slice(at + 1)) {
      const { comparison } = a;
      if (comparison === undefined || comparison !== b.comparison || a.subtype !== b.subtype) continue;
      if (comparison.carrier || a.identifiers.some((key) => b.identifiers.includes(key)) || a.id === b.id)
        continue;
      const matches = compareRecords(a, b, around(a, b));
      const rules = sameFactRules.get(comparison.resourceType) ?? [];
      const judgement = createSameFactJudge(comparison, rules)(matches);
      pairs.push({
        type: comparison.resourceType,
        features: matches.flatMap((match, field) =>
          match === undefined ? [] : [`${comparison.fields[field]?.name ?? ''} ${match.outcome}`],
        ),
        vetoed: judgement.outcome === 'apart',
        byRules: judgement.outcome === 'one' && judgement.certainty !== 'possible',
        same: labels[a.origin]?.[a.entry]?.fact === labels[b.origin]?.[b.entry]?.fact,
      });
    }
  }
  return pairs;
}

/** The logarithm of how much more often each outcome is seen among pairs of one fact than among others. */
function learn(pairs: readonly Pair[]): (pair: Pair) => number {
  const counts = new Map<string, [same: number, other: number]>();
  const totals = new Map<string, [same: number, other: number]>();
  const add = (into: typeof counts, key: string, same: boolean): void => {
    const known = into.get(key) ?? [0, 0];
    known[same ? 0 : 1] += 1;
    into.set(key, known);
  };
  for (const { type, features, same } of pairs) {
    add(totals, type, same);
    for (const feature of features) add(counts, `${type} ${feature}`, same);
  }
  return ({ type, features }) => {
    const [same, other] = totals.get(type) ?? [0, 0];
    return features.reduce((sum, feature) => {
      const [seen, unseen] = counts.get(`${type} ${feature}`) ?? [0, 0];
      return sum + Math.log2((seen + 0.5) / (same + 1)) - Math.log2((unseen + 0.5) / (other + 1));
    }, 0);
  };
}

function measure(name: string, pairs: readonly Pair[], isOne: (pair: Pair) => boolean): number {
  let [right, wrong, missed] = [0, 0, 0];
  for (const pair of pairs) {
    if (isOne(pair)) {
      if (pair.same) right += 1;
      else wrong += 1;
    } else if (pair.same) missed += 1;
  }
  const [p, r] = [right / Math.max(1, right + wrong), right / Math.max(1, right + missed)];
  const f1 = (2 * p * r) / Math.max(1e-9, p + r);
  if (name !== '') {
    const [shownP, shownR, shownF] = [p, r, f1].map((share) => `${(share * 100).toFixed(1)} %`);
    console.log(
      `${name.padEnd(44)} P ${shownP}  R ${shownR}  F1 ${shownF}  (${right} right, ${wrong} wrong, ${missed} missed)`,
    );
  }
  return f1;
}

const training = makeAccounts(seed, count).flatMap((account) => pairsOf(account, problemConceptMap()));
const testing = makeHeldOut(seed, count).flatMap((account) => pairsOf(account, heldOutConceptMap()));
const weigh = learn(training);
let best = { threshold: 0, f1: 0 };
for (let threshold = -10; threshold <= 40; threshold += 0.5) {
  const f1 = measure('', training, (pair) => weigh(pair) >= threshold);
  if (f1 > best.f1) best = { threshold, f1 };
}
console.log(
  `${training.length} pairs to learn from, ${testing.length} held out; threshold ${best.threshold}\n`,
);
for (const [name, pairs] of [
  ['labelled', training],
  ['held out', testing],
] as const) {
  measure(`${name}: weights`, pairs, (pair) => weigh(pair) >= best.threshold);
  measure(
    `${name}: weights behind the vetoes`,
    pairs,
    (pair) => !pair.vetoed && weigh(pair) >= best.threshold,
  );
  measure(`${name}: rules with vetoes`, pairs, ({ byRules }) => byRules);
}
