import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding/Finding.js';
import { locateFindings } from './locateFindings.js';
import { readFhir } from './readFhir.js';

const finding = (place: Partial<Finding>): Finding => ({
  code: 'element/unknown',
  outcome: 'failed',
  severity: 'error',
  issueType: 'structure',
  path: '',
  evidence: {},
  ...place,
});

describe('locateFindings', () => {
  const read = readFhir(
    '{"resourceType":"Bundle",\n"entry":[{"resource":\n{"resourceType":"Patient","id":"a"}}]}',
  );

  it('adds line and column to what has a path', () => {
    const located = locateFindings(
      [
        finding({ path: 'Bundle.entry[0]' }),
        finding({ path: 'Patient.id', entry: 0 }),
        finding({ path: 'Bundle.total' }),
      ],
      read,
    );
    expect(located.map(({ line, column }) => [line, column])).toEqual([
      [2, 10],
      [3, 27],
      [1, 1],
    ]);
  });

  it('leaves what has no path, or a line already, as it is', () => {
    const findings = [finding({}), finding({ path: 'Bundle.entry', line: 9 })];
    expect(locateFindings(findings, read)).toEqual(findings);
    expect(locateFindings([finding({ path: 'Patient.id' })], readFhir(''))).toEqual([
      finding({ path: 'Patient.id' }),
    ]);
  });

  it('looks in the resource that is named', () => {
    const several = readFhir('{"resourceType":"Patient","id":"a"}\n{"resourceType":"Patient","id":"b"}');
    expect(locateFindings([finding({ path: 'Patient.id' })], several, 1)).toMatchObject([
      { line: 2, column: 27 },
    ]);
  });
});
