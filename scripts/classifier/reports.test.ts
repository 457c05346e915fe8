import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { partiesThatCan } from '../../src/issues/words/TextModel.js';
import { nonClasses } from '../../src/taxonomy/nonClasses.js';
import { isSymptomCode, symptoms } from '../../src/taxonomy/symptoms.js';
import { digestOf } from './digestOf.js';
import { isHeldOut } from './isHeldOut.js';
import { readReports } from './readReports.js';
import { nearestAmong } from './nearestAmong.js';

const reports = readReports();
const table = readFileSync(new URL('../../src/issues/words/tables/textTables.ts', import.meta.url), 'utf8');

describe('the labelled reports', () => {
  it('are many for every code', () => {
    const counts = new Map<string, number>();
    for (const { symptom } of reports) counts.set(symptom, (counts.get(symptom) ?? 0) + 1);
    const codes = [...symptoms.map(({ code }) => code), ...Object.keys(nonClasses)];
    expect([...counts.keys()].sort()).toEqual(codes.sort());
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(40);
  });

  it('name a party that the symptom can lie with, and none when there is no symptom', () => {
    const wrong = reports.filter(({ symptom, party }) =>
      isSymptomCode(symptom)
        ? party === undefined || !partiesThatCan(symptom).includes(party)
        : party !== undefined,
    );
    expect(wrong).toEqual([]);
  });

  it('hold no text twice, and none that is nearly one of the held-out part', () => {
    expect(new Set(reports.map(({ text }) => text.toLowerCase())).size).toBe(reports.length);
    const heldOut = reports.filter(isHeldOut);
    const nearest = nearestAmong(reports.filter((report) => !isHeldOut(report)).map(({ text }) => text));
    const near = heldOut.filter(({ text }) => nearest(text) > 0.7);
    expect(near.map(({ text }) => text)).toEqual([]);
  });

  it('are what the model was trained on', () => {
    const trained = reports.filter((report) => !isHeldOut(report));
    expect(table).toContain(`// Reports: ${digestOf(trained)}`);
  });
});

describe('the model', () => {
  it('is below 500 kB gzipped', () => {
    expect(gzipSync(table, { level: 9 }).length).toBeLessThan(500_000);
  });
});
