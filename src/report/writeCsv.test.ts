import { describe, expect, it } from 'vitest';
import { cleanReport, exampleReport, withHostileText, writeOptions } from '../../test/support/reports.js';
import type { Report } from './Report.js';
import { writeCsv } from './writeCsv.js';

/** Parses RFC 4180. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  for (;;) {
    const [whole = '', value = '', end = ''] = cell.exec(text) ?? [];
    if (whole === '') break;
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const write = (report: Report): string => [...writeCsv(report, writeOptions())].join('');

describe('writeCsv', () => {
  it('writes a line an issue under the names of the columns, for a spreadsheet to read as UTF-8', () => {
    const report = exampleReport();
    const text = write(report);
    expect(text.startsWith('\ufefffingerprint,')).toBe(true);
    const [head = [], ...rows] = parseCsv(text.slice(1));
    expect(rows).toHaveLength(report.issues.length);
    for (const row of rows) expect(row).toHaveLength(head.length);
    const first = Object.fromEntries(head.map((name, index) => [name, rows[0]?.[index]]));
    expect(first).toMatchObject({
      fingerprint: report.issues[0]?.fingerprint,
      party: 'XIS-leverancier',
      severity: 'hoog',
      gegevensdienst: 'bgz-3',
    });
  });

  it('writes the names alone when there are no issues', () => {
    expect(parseCsv(write(cleanReport).slice(1))).toHaveLength(1);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00a0=1',
    '\uff1d1',
    '\u202e=1',
    '|calc',
    '"=1',
    'a,b\r\nc',
  ])('makes %j no formula and no other cell', (text) => {
    const report = withHostileText(exampleReport(), text);
    const [head = [], ...rows] = parseCsv(write(report).slice(1));
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@|\t\r\uff1d]/);
    }
  });
});
