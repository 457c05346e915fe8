import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildTables } from '../../scripts/tables/buildTables.js';

const packages = new URL('../../../shared/fhir/packages', import.meta.url).pathname;
const committed = (file: string): string =>
  readFileSync(new URL(`../../src/definitions/tables/${file}`, import.meta.url), 'utf8');

describe('tables', () => {
  it.each(['stu3.ts', 'r4.ts'])('%s stays below 250 kB gzipped', (file) => {
    expect(gzipSync(committed(file)).length).toBeLessThan(250_000);
  });
});

describe.skipIf(!existsSync(packages))('tables, made anew from the FHIR packages', () => {
  it('are those that are committed', async () => {
    for (const [file, text] of await buildTables(packages)) {
      expect(text === committed(file), `${file} differs; run npm run build:tables`).toBe(true);
    }
  });
});
