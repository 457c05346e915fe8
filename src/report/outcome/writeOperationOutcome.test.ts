import { describe, expect, it } from 'vitest';
import { cleanReport, exampleReport, withHostileText, writeOptions } from '../../../test/support/reports.js';
import { r4 } from '../../definitions/r4.js';
import { stu3 } from '../../definitions/stu3.js';
import { readFhir } from '../../reading/readFhir.js';
import { validate } from '../../validation/validate.js';
import type { Report } from '../Report.js';
import { writeOperationOutcome } from './writeOperationOutcome.js';

const write = (report: Report): string => [...writeOperationOutcome(report, writeOptions())].join('');

interface Outcome {
  readonly issue: readonly {
    readonly severity: string;
    readonly code: string;
    readonly details: { readonly coding?: readonly { readonly code: string }[]; readonly text: string };
    readonly expression?: readonly string[];
  }[];
}

const read = (report: Report): Outcome => JSON.parse(write(report)) as Outcome;

describe('writeOperationOutcome', () => {
  describe.each([
    ['STU3', stu3],
    ['R4', r4],
  ] as const)('in %s', (release, definitions) => {
    it.each([
      ['the example', exampleReport()],
      ['a report on nothing wrong', cleanReport],
      ['a report full of hostile text', withHostileText(exampleReport())],
    ])('writes %s as a valid resource', (_, report) => {
      const result = readFhir(write(report), { definitions, release });
      const { findings, resources } = validate(result, { definitions, release });
      expect(resources).toBe(1);
      expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
    });
  });

  it('gives each finding its severity, issue type, code and place', () => {
    const { issue } = read(exampleReport());
    expect(issue.find(({ details }) => details.coding?.[0]?.code === 'element/unknown')).toMatchObject({
      severity: 'error',
      code: 'structure',
      expression: ['Bundle.entry[0].resource.diagnosedatum'],
    });
    expect(
      issue.find(({ details }) => details.coding?.[0]?.code === 'bundle/total-too-small')?.expression,
    ).toEqual(['Bundle.total']);
  });

  it('tells what could not be decided as information', () => {
    const { cantTell } = exampleReport();
    const { issue } = read({ ...cleanReport, cantTell });
    expect(
      issue.filter(({ severity, code }) => severity === 'information' && code === 'incomplete'),
    ).toHaveLength(cantTell.length);
  });

  it('holds one issue when nothing was found', () => {
    expect(read(cleanReport).issue).toMatchObject([{ severity: 'information', code: 'informational' }]);
  });
});
