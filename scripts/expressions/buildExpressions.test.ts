import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildExpressionTables } from './buildExpressionTables.js';

const folder = new URL('../../../shared/fhir/packages/', import.meta.url).pathname;
const tables = new URL('../../src/definitions/tables/', import.meta.url);

describe.skipIf(!existsSync(folder))('generated expressions', () => {
  it('are what the packages give', async () => {
    for (const { file, text, leftOut } of await buildExpressionTables(folder)) {
      expect(readFileSync(new URL(file, tables), 'utf8') === text, `${file} is not up to date`).toBe(true);
      expect(leftOut).toEqual([]);
    }
  });
});
