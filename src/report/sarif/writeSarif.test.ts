import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { cleanReport, exampleReport, withHostileText, writeOptions } from '../../../test/support/reports.js';
import type { Report } from '../Report.js';
import { writeSarif } from './writeSarif.js';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind?: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation?: {
      readonly artifactLocation: { readonly uri: string };
      readonly region?: { readonly startLine: number; readonly startColumn?: number };
    };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
}

interface Log {
  readonly runs: readonly {
    readonly results: readonly Result[];
    readonly tool: {
      readonly driver: { readonly rules: readonly { id: string; help?: { text: string } }[] };
    };
  }[];
}

const write = (report: Report): Log => JSON.parse([...writeSarif(report, writeOptions())].join('')) as Log;

/** What the JSON Schema of SARIF 2.1.0 has against a log; undefined when nothing. */
const schemaObjection = createSchemaCheck();

function createSchemaCheck(): (log: Log) => string | undefined {
  const file = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  // It is of draft 04, and uses nothing that later drafts read otherwise.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false });
  const validateLog = ajv.compile(schema);
  return (log) => (validateLog(log) ? undefined : ajv.errorsText(validateLog.errors));
}

describe('writeSarif', () => {
  it.each([
    ['the example', exampleReport()],
    ['a report on nothing wrong', cleanReport],
    ['a report full of hostile text', withHostileText(exampleReport())],
  ])('writes %s by the JSON Schema of SARIF 2.1.0', (_, report) => {
    expect(schemaObjection(write(report))).toBeUndefined();
  });

  it('is held against a schema that can object', () => {
    expect(schemaObjection({ runs: [] } as Log)).toMatch(/version/);
  });

  it('writes every finding, duplicate, signal, difference and undecided point', () => {
    const report = exampleReport();
    const results = write(report).runs[0]?.results ?? [];
    const { findings, duplicates, differences, cantTell } = report;
    const items = findings.length + duplicates.groups.length + duplicates.signals.length + differences.length;
    expect(results.filter(({ kind }) => kind === undefined)).toHaveLength(items);
    expect(results.filter(({ kind, level }) => kind === 'open' && level === 'none')).toHaveLength(
      cantTell.length,
    );
  });

  it('points each result to its rule, with help, and to file, line, column and element', () => {
    const [run] = write(exampleReport()).runs;
    const found = run?.results.find(({ ruleId }) => ruleId === 'element/json-type');
    expect(run?.tool.driver.rules[found?.ruleIndex ?? -1]).toMatchObject({
      id: 'element/json-type',
      help: { text: expect.stringContaining('ongeldige-structuur-of-formaat') },
    });
    expect(found?.locations).toMatchObject([
      {
        physicalLocation: {
          artifactLocation: { uri: 'laboratorium.json' },
          region: { startLine: 79, startColumn: 11 },
        },
        logicalLocations: [{ fullyQualifiedName: expect.stringContaining('Bundle.entry[0]') }],
      },
    ]);
  });

  it('keeps a fingerprint when lines shift', () => {
    const report = exampleReport();
    const shifted = {
      ...report,
      findings: report.findings.map((finding) => ({
        ...finding,
        ...(finding.line !== undefined && { line: finding.line + 9 }),
      })),
    };
    const prints = (one: Report): unknown =>
      write(one).runs[0]?.results.map((result) => result.partialFingerprints);
    expect(prints(shifted)).toEqual(prints(report));
  });

  it('writes no link that data asks for, and no address that is not one', () => {
    const [run] = write(withHostileText(exampleReport())).runs;
    for (const { message, locations } of run?.results ?? []) {
      expect(message.text).not.toContain('](');
      for (const { physicalLocation } of locations)
        expect(physicalLocation?.artifactLocation.uri).not.toMatch(/[<>"\s:]/);
    }
  });
});
