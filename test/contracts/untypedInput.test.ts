import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.js';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import { classify } from '../../src/classifier.js';
import { checkQuality, compareHops, findDuplicates, TraceTooShortError, validate } from '../../src/index.js';

const itself: Record<string, unknown> = {};
itself['self'] = itself;

/** What callers without types hand in: parsed JSON that is no FHIR, or a mistake. */
const values: readonly unknown[] = [
  null,
  undefined,
  5,
  true,
  10n,
  [],
  {},
  { a: 1 },
  itself,
  { resourceType: 5 },
  { resourceType: '' },
  { resources: 5 },
  { kind: 'resource', places: {}, findings: [], resources: [{ resource: null }] },
  { request: null, response: null },
  { request: { method: 'GET', url: 'x' }, response: 5 },
  new Date(0),
  Symbol('x'),
  () => 1,
];

const definitions = [stu3, r4];

describe.each(values.map((value) => ({ value, name: nameOf(value) })))(
  'the value $name where FHIR belongs',
  ({ value }) => {
    const given = value as never;

    it('is told by validate', () => {
      const { findings, resources } = validate(given, { definitions });
      expect(resources).toBe(0);
      expect(findings.filter(({ severity }) => severity === 'fatal')).toHaveLength(1);
    });

    it('is told by check, with a gegevensdienst and without', () => {
      for (const dienst of [undefined, '48']) {
        const report = check([{ content: given }], { definitions, ...(dienst !== undefined && { dienst }) });
        expect(report.findings.filter(({ severity }) => severity === 'fatal')).toHaveLength(1);
      }
    });

    it('is told by findDuplicates, as a source or within one', () => {
      for (const source of [given, { bundle: given }, { resources: [given] }]) {
        const { groups, notCompared } = findDuplicates([source as never]);
        expect(groups).toEqual([]);
        expect(notCompared.map(({ reason }) => reason)).toEqual(['not-a-resource']);
      }
    });

    it('holds no content to look at', () => {
      expect(checkQuality(given, { definitions, release: 'R4' })).toEqual([]);
    });
  },
);

function nameOf(value: unknown): string {
  if (value === itself) return 'that holds itself';
  return typeof value === 'object' ? JSON.stringify(value) : `of type ${typeof value}`;
}

it('reads an array that was handed to check as parsed', () => {
  const array = [
    { resourceType: 'Patient', id: 'a' },
    { resourceType: 'Patient', id: 'b' },
  ];
  const report = check([{ content: array as never }], { definitions: r4, release: 'R4' });
  expect(report.inputs.map(({ resources }) => resources)).toEqual([2]);
});

it.each([null, undefined, 5, {}, [], { hops: null }])('takes %j for a trace without hops', (trace) => {
  expect(() => compareHops(trace as never)).toThrow(TraceTooShortError);
});

it('asks back about a report without words', () => {
  for (const text of [null, 5, '']) {
    expect(classify({ text } as never).map(({ symptom }) => symptom)).toEqual(['needs-more-information']);
  }
});
