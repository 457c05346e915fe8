import { describe, expect, it } from 'vitest';
import { measureCompound } from './compound/measureCompound.js';
import { ownSessions, sharedSessions } from './loadSessions.js';
import { measureChanges, measureFalse, shareFound } from './measureTraces.js';

const own = ownSessions(3);
const shared = sharedSessions(40).filter((_, index) => index % 12 === 0);

describe('a chain with one known change at one hop', () => {
  it('is told by kind, element and hop', { timeout: 60_000 }, () => {
    const figures = measureChanges(own, 1);
    expect(figures.byChange.size).toBeGreaterThanOrEqual(30);
    expect(shareFound(figures)).toBeGreaterThanOrEqual(0.98);
    expect(figures.extra).toBeLessThanOrEqual(0.005 * figures.traces);
  });

  it.skipIf(shared.length === 0)('is told of fixtures as well', { timeout: 120_000 }, () => {
    expect(shareFound(measureChanges(shared, 2))).toBeGreaterThanOrEqual(0.98);
  });
});

describe('a chain in which much happens at once, among facts that are nearly the same', () => {
  it.each([
    ['one release', false],
    ['from STU3 to R4', true],
  ])('is told in %s', { timeout: 60_000 }, (_, acrossReleases) => {
    const { expected, found, facts, false: wrong } = measureCompound(own, 5, { acrossReleases });
    expect(expected).toBeGreaterThan(30);
    expect(found).toBeGreaterThanOrEqual(0.98 * expected);
    expect(wrong).toBeLessThanOrEqual(0.005 * facts);
  });
});

describe('a chain that only writes things differently', () => {
  it('has no differences', { timeout: 60_000 }, () => {
    const { byWay, examples } = measureFalse(own, 3);
    expect(byWay.size).toBeGreaterThanOrEqual(10);
    expect(examples).toEqual([]);
  });

  it.skipIf(shared.length === 0)('has next to none in fixtures', { timeout: 60_000 }, () => {
    for (const [way, { facts, false: wrong }] of measureFalse(shared, 4).byWay) {
      expect(wrong, way).toBeLessThanOrEqual(0.005 * facts);
    }
  });
});
