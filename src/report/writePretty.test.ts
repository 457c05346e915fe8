import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding/Finding.js';
import { exampleReport, withHostileText, writeOptions } from '../../test/support/reports.js';
import type { Report } from './Report.js';
import { writeJson } from './writeJson.js';
import { writePretty } from './writePretty.js';

const empty: Report = {
  inputs: [],
  issues: [],
  findings: [],
  duplicates: { groups: [], signals: [], notCompared: [] },
  differences: [],
  cantTell: [],
  definitions: [],
};

function finding(entry: number, more: Partial<Finding> = {}): Finding {
  return {
    code: 'element/unknown',
    outcome: 'failed',
    severity: 'error',
    issueType: 'structure',
    path: `Condition.note[${entry}]`,
    origin: 0,
    entry,
    fullUrl: `https://xis.voorbeeld.nl/fhir/Condition/c${entry}`,
    evidence: {},
    ...more,
  };
}

const write = (report: Partial<Report>, options: { findings?: number } = {}): string =>
  writePretty(
    { ...empty, inputs: [{ name: 'map/a.json', release: 'STU3', resources: 7 }], ...report },
    { language: 'nl', describe: () => 'Er staat iets.', ...options },
  );

describe('writePretty', () => {
  it('says in one line that all is well', () => {
    expect(write({})).toBe(
      [
        'pgo-keten · map/a.json · FHIR STU3',
        '',
        '7 resources in 1 bestand gecontroleerd · geen fouten, waarschuwingen of dubbelingen',
        '',
      ].join('\n'),
    );
  });

  it('says that nothing was checked, and never that it is clean', () => {
    const text = write({ inputs: [{ name: 'a.json', resources: 0 }] });
    expect(text).toContain('Er kon niets worden gecontroleerd.');
    expect(text).not.toContain('geen fouten');
  });

  it('writes a finding with its sentence, place and code', () => {
    const text = write({ findings: [finding(2, { line: 14, column: 3 })] });
    expect(text).toContain(
      [
        'BEVINDINGEN',
        '',
        'map/a.json',
        '  fout Er staat iets.',
        '    entry 2 · Condition/c2 · Condition.note[2] · regel 14:3 · element/unknown',
      ].join('\n'),
    );
    expect(text).toContain('1 fout');
  });

  it('writes three of a kind and counts the others', () => {
    const text = write({ findings: [0, 1, 2, 3, 4].map((entry) => finding(entry)) });
    expect(text.match(/ {2}fout /g)).toHaveLength(3);
    expect(text).toContain('en nog 2 van dezelfde soort');
  });

  it('counts what goes over the limit', () => {
    const findings = [0, 1, 2, 3].map((entry) => finding(entry, { path: `Condition.e${entry}` }));
    expect(write({ findings }, { findings: 2 })).toContain(
      '… en nog 2 bevindingen; het JSON-rapport bevat ze alle.',
    );
  });

  it('leaves remarks to the JSON report, and says so', () => {
    const text = write({ findings: [finding(0, { severity: 'information' })] });
    expect(text).not.toContain('BEVINDINGEN');
    expect(text).toContain('1 opmerking zonder gevolg staat alleen in het JSON-rapport.');
  });

  it('tells what could not be decided by reason, the most frequent first', () => {
    const text = write({
      cantTell: [
        {
          code: 'a/b',
          reason: 'definition-unknown',
          evidence: {},
          count: 1,
          places: [{ origin: 0, at: 'Patient' }],
        },
        {
          code: 'c/d',
          reason: 'value-set-not-enumerable',
          evidence: { valueSet: 'http://example.org/v' },
          count: 9,
          places: [{ origin: 0, at: 'entry[4] Condition.code' }],
        },
      ],
    });
    const lines = text.split('\n');
    const first = lines.findIndex((line) => line.startsWith('  9× de waardelijst volgt uit'));
    expect(lines[first + 1]).toBe('    http://example.org/v · map/a.json entry 4 Condition.code · 9× · c/d');
    expect(lines.findIndex((line) => line.startsWith('  1× de definitie'))).toBeGreaterThan(first);
    expect(text).toContain('10 punten niet te bepalen');
  });

  it('marks text through the palette that it is given', () => {
    const mark = (text: string): string => `<${text}>`;
    const text = writePretty(
      { ...empty, inputs: [{ resources: 1 }], findings: [finding(0)] },
      {
        language: 'en',
        describe: () => 'Something is there.',
        palette: { bold: mark, dim: mark, red: mark, yellow: mark, green: mark, cyan: mark },
      },
    );
    expect(text).toContain('<FINDINGS>');
    expect(text).toContain('<error> Something is there.');
  });
});

describe('writePretty on text from outside', () => {
  it('sends nothing to a terminal that it would obey', () => {
    const text = writePretty(withHostileText(exampleReport()), writeOptions());
    expect(text).not.toMatch(/[\u202e\p{Surrogate}]|[^\P{Cc}\n]/u);
    expect(text).toContain('\ufffd[2J');
  });
});

describe('writeJson', () => {
  it('writes the report as it is, with a newline at the end', () => {
    const report: Report = {
      ...empty,
      findings: [finding(0, { evidence: { places: ['a\n  b', 'c'] } }), finding(1)],
      conformance: { gegevensdienst: 'bgz-3', transactions: [], resources: 0 },
    };
    for (const one of [empty, report]) {
      expect([...writeJson(one)].join('')).toBe(`${JSON.stringify(one, undefined, 2)}\n`);
    }
  });
});
