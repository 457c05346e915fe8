import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documents } from '../../src/documents/documents.js';
import { readDocument } from '../../src/documents/readDocument.js';
import { writeReport } from '../../src/writeReport.js';
import { checkExample } from './checkExample.js';

const schema = readFileSync(resolve(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8');
const meetsSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(schema) as object,
);

describe.each([
  ['bgz-stu3-met-gebreken', '48'],
  ['bgz-stu3-zonder-gebreken', '48'],
  ['mp9-r4-met-gebreken', 'medicatieproces-9-3.0'],
  ['mp9-r4-zonder-gebreken', 'medicatieproces-9-3.0'],
])('the report on %s', (folder, dienst) => {
  const report = checkExample(folder, { dienst, now: '2026-01-15T12:00:00+01:00' });
  const text = writeReport(report, { format: 'json', language: 'nl' });

  it('is read back as it was', () => {
    expect(readDocument(documents.report, text)).toEqual({ ok: true, document: JSON.parse(text) });
  });

  it('meets the published schema, and stops to with a property too many or too few', () => {
    const document = JSON.parse(text) as Record<string, unknown>;
    expect(meetsSchema(document), JSON.stringify(meetsSchema.errors?.slice(0, 3))).toBe(true);
    expect(meetsSchema({ ...document, extra: 1 })).toBe(false);
    delete document['issues'];
    expect(meetsSchema(document)).toBe(false);
  });
});
