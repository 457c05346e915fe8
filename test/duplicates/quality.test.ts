import { describe, expect, it } from 'vitest';
import type { DuplicateResult, Source } from '../../src/duplicates/DuplicateResult.js';
import { findDuplicates } from '../../src/duplicates/findDuplicates.js';
import { expectedOf, makeHeldOut } from './heldOut/makeHeldOut.js';
import { heldOutConceptMap } from './heldOut/terms.js';
import { baselines } from './labelled/baselines.js';
import { makeAccounts, problemConceptMap } from './labelled/makeAccounts.js';
import { makePersons } from './labelled/makePersons.js';
import { measureQuality, placesOf, precision, recall } from './labelled/measureQuality.js';
import { expectedOfScenario, measureVerdicts } from './labelled/measureVerdicts.js';
import { scenarios } from './labelled/scenarios.js';
import { makeHouseholds } from './households/makeHouseholds.js';
import { makeLives } from './life/makeLives.js';
import { measureLinks } from './life/measureLinks.js';
import { problemMap } from './life/terms.js';

const detectWith =
  (map: ReturnType<typeof problemConceptMap>) =>
  (sources: readonly Source[]): DuplicateResult =>
    findDuplicates(sources, { conceptMaps: [map] });

const sets = [
  {
    name: 'the labelled set',
    accounts: makeAccounts(5, 80),
    detect: detectWith(problemConceptMap()),
    expected: expectedOfScenario,
  },
  {
    name: 'the held-out set',
    accounts: makeHeldOut(5, 80),
    detect: detectWith(heldOutConceptMap()),
    expected: expectedOf,
  },
] as const;

/** Stories that may never be merged, whatever else is traded off. */
const never = new Set(scenarios.filter((scenario) => scenario.never === true).map(({ name }) => name));

describe.each(sets)('$name', ({ accounts, detect, expected }) => {
  const quality = measureQuality(accounts, (sources) => placesOf(detect(sources)));

  it('finds 95 % of what is double, and 99 % of what is found is', () => {
    expect(precision(quality.clinical)).toBeGreaterThanOrEqual(0.99);
    expect(recall(quality.clinical)).toBeGreaterThanOrEqual(0.95);
  });

  it('calls at most 3 in 1000 near misses double, and none of the dangerous ones', () => {
    const { merged, total } = quality.nearMisses;
    expect(total).toBeGreaterThan(500);
    expect(merged / total).toBeLessThanOrEqual(0.003);
    const dangerous = quality.errors.filter(
      ({ what, scenario }) => what === 'merged' && (never.has(scenario) || scenario.startsWith('never')),
    );
    expect(dangerous).toEqual([]);
  });

  it('names verdict and kind as the facts of the field do', () => {
    const { verdict, kind, groups } = measureVerdicts(accounts, detect, expected);
    expect(verdict.total).toBeGreaterThan(300);
    expect(verdict.right / verdict.total).toBeGreaterThanOrEqual(0.98);
    expect(kind.right / kind.total).toBeGreaterThanOrEqual(0.98);
    expect(groups.right / groups.total).toBeGreaterThanOrEqual(0.99);
  });

  it('does better than each plain method', () => {
    const f1 = (tally: Parameters<typeof precision>[0]): number =>
      (2 * precision(tally) * recall(tally)) / (precision(tally) + recall(tally));
    for (const [, baseline] of baselines)
      expect(f1(quality.clinical)).toBeGreaterThan(f1(measureQuality(accounts, baseline).clinical) + 0.2);
  });
});

describe('lives, as they were asked for', () => {
  const lives = makeLives(5, 40);
  const detect = detectWith(problemMap());
  const quality = measureQuality(lives, (sources) => placesOf(detect(sources)));

  it('finds 95 % of what is double, and 99 % of what is found is', () => {
    for (const tally of [quality.clinical, quality.carriers]) {
      expect(precision(tally)).toBeGreaterThanOrEqual(0.99);
      expect(recall(tally)).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('calls at most 3 in 1000 near misses double, and none of the dangerous ones', () => {
    const { merged, total } = quality.nearMisses;
    expect(total).toBeGreaterThan(5000);
    expect(merged / total).toBeLessThanOrEqual(0.003);
    const dangerous = quality.errors.filter(
      ({ what, scenario }) => what === 'merged' && scenario.startsWith('never'),
    );
    expect(dangerous).toEqual([]);
  });

  it('names each link by the ways that its records came', () => {
    const { verdicts, kinds } = measureLinks(lives, detect);
    expect(verdicts.size).toBeGreaterThan(25);
    for (const shares of [verdicts, kinds]) {
      const all = [...shares.values()];
      const total = all.reduce((sum, share) => sum + share.total, 0);
      expect(total).toBeGreaterThan(1000);
      expect(all.reduce((sum, share) => sum + share.right, 0) / total).toBeGreaterThanOrEqual(0.99);
    }
  });
});

describe('persons without a BSN', () => {
  it.each([1, 2, 3])('seed %i: reaches an F1 of 0.95 and merges no twins', (seed) => {
    const set = makePersons(seed, 400);
    const { carriers, errors } = measureQuality([set], (sources) =>
      placesOf(findDuplicates(sources, { persons: 'apart' })),
    );
    const [p, r] = [precision(carriers), recall(carriers)];
    expect((2 * p * r) / (p + r)).toBeGreaterThanOrEqual(0.95);
    expect(errors.filter(({ what, scenario }) => what === 'merged' && scenario === 'twins')).toEqual([]);
  });

  it.each([1, 2, 3])(
    'seed %i: tells apart who lives together, and knows most by what little is written',
    (seed) => {
      const { carriers } = measureQuality([makeHouseholds(seed, 200)], (sources) =>
        placesOf(findDuplicates(sources, { persons: 'apart' })),
      );
      expect(precision(carriers)).toBeGreaterThanOrEqual(0.99);
      expect(recall(carriers)).toBeGreaterThanOrEqual(0.8);
    },
  );
});
