import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../fhir/FhirResource.js';
import { deepFreeze } from '../../test/support/deepFreeze.js';
import type { ChainTrace, HopCapture } from './ChainTrace.js';
import { compareHops } from './compareHops.js';
import { TraceTooShortError } from './TraceTooShortError.js';
import { UnusableCaptureError } from './UnusableCaptureError.js';

function glucose(id: string, date: string, value: number): FhirResource {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    category: [{ coding: [{ system: 'http://hl7.org/fhir/observation-category', code: 'laboratory' }] }],
    code: { coding: [{ system: 'http://loinc.org', code: '14749-6', display: 'Glucose' }] },
    subject: { reference: 'Patient/p', display: 'J. de Vries' },
    effectiveDateTime: date,
    valueQuantity: { value, unit: 'mmol/L', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
  };
}

const series = [
  glucose('a', '2026-01-02T08:00:00+01:00', 5.1),
  glucose('b', '2026-01-09T08:00:00+01:00', 6.2),
  glucose('c', '2026-01-16T08:00:00+01:00', 7.3),
];

function differencesOf(hops: readonly HopCapture[]): readonly unknown[] {
  return compareHops({ hops }).differences.map(({ kind, path, firstDeviatingHop, party }) =>
    [kind, path, firstDeviatingHop, party].filter((part) => part !== undefined),
  );
}

describe('compareHops', () => {
  it('finds nothing where nothing differs, and leaves its input as it is', () => {
    const trace: ChainTrace = deepFreeze({
      hops: [
        { hop: 'pgo', resources: [...series].reverse() },
        { hop: 'xis', resources: series },
      ],
    });
    expect(compareHops(trace)).toMatchObject({ hops: ['xis', 'pgo'], differences: [] });
  });

  it('tells a change once, at the hop where it shows first', () => {
    const changed = [series[0], glucose('b', '2026-01-09T08:00:00+01:00', 9.9), series[2]] as FhirResource[];
    expect(
      differencesOf([
        { hop: 'xis', resources: series },
        { hop: 'dva', resources: changed },
        { hop: 'pgo', resources: changed },
      ]),
    ).toEqual([['changed', 'Observation.value.ofType(Quantity).value', 'dva', 'dva']]);
  });

  it('tells what was lost, and where it is back', () => {
    const { differences, counts } = compareHops({
      hops: [
        { hop: 'xis', resources: series },
        { hop: 'dva', resources: series.slice(1) },
        { hop: 'pgo', resources: series },
      ],
    });
    expect(differences).toMatchObject([
      { kind: 'lost', firstDeviatingHop: 'dva', backAt: 'pgo', before: { hop: 'xis', entry: 0, id: 'a' } },
    ]);
    expect(counts[0]?.hops).toMatchObject([
      { hop: 'xis', present: 3, lost: 0 },
      { hop: 'dva', present: 2, lost: 1 },
      { hop: 'pgo', present: 3, lost: 0, added: 0 },
    ]);
  });

  it('names every party that it may lie with when a hop in between was not captured', () => {
    const { differences, cantTell } = compareHops({
      hops: [
        { hop: 'xis', resources: series },
        { hop: 'pgo', resources: series.slice(1) },
      ],
    });
    expect(differences[0]?.because).toEqual({
      reason: 'between-hops',
      from: 'xis',
      to: 'pgo',
      candidates: ['dva', 'pgo'],
    });
    expect(cantTell).toContainEqual({ reason: 'hop-not-captured', capture: 'dva', count: 1 });
    expect(cantTell).toContainEqual({ reason: 'query-not-captured', capture: 'pgo', count: 1 });
  });

  it('masks values unless they are asked for', () => {
    const hops: HopCapture[] = [
      { hop: 'xis', resources: series },
      {
        hop: 'dva',
        resources: series.map((each) => ({
          ...each,
          subject: { ...(each['subject'] as object), display: 'K. Bakker' },
        })),
      },
    ];
    expect(compareHops({ hops }).differences[0]?.values).toEqual({
      before: 'x. xx xxxxx',
      after: 'x. xxxxxx',
    });
    expect(compareHops({ hops }, { evidence: 'verbatim' }).differences[0]?.values).toEqual({
      before: 'J. de Vries',
      after: 'K. Bakker',
    });
  });

  it('takes what several answers of a hop repeat for one record, and twice in one answer for a double', () => {
    const bundle = (resources: readonly FhirResource[]): FhirResource => ({
      resourceType: 'Bundle',
      type: 'searchset',
      entry: resources.map((resource) => ({ resource })),
    });
    const xis: HopCapture = { hop: 'xis', resources: series };
    expect(differencesOf([xis, { hop: 'dva', bundles: [bundle(series), bundle(series.slice(2))] }])).toEqual(
      [],
    );
    expect(differencesOf([xis, { hop: 'dva', bundles: [bundle([...series, ...series.slice(2)])] }])).toEqual([
      ['doubled', 'dva', 'dva'],
    ]);
  });

  it('tells what the query left out, by date, category or page', () => {
    const answer = (url: string, link: readonly unknown[] = []): HopCapture => ({
      hop: 'dva',
      exchanges: [
        {
          request: { method: 'GET', url },
          response: {
            status: 200,
            body: {
              resourceType: 'Bundle',
              type: 'searchset',
              link,
              entry: series.slice(1).map((resource) => ({ resource })),
            },
          },
        },
      ],
    });
    const xis: HopCapture = { hop: 'xis', resources: series };
    expect(differencesOf([xis, answer('https://dva.example/Observation?date=ge2026-01-05')])).toEqual([
      ['filtered', 'dva', 'pgo'],
    ]);
    expect(differencesOf([xis, answer('https://dva.example/Observation?category=vital-signs')])).toEqual([
      ['filtered', 'dva', 'pgo'],
    ]);
    expect(differencesOf([xis, answer('https://dva.example/Observation?category=laboratory')])).toEqual([
      ['lost', 'dva', 'dva'],
    ]);
    expect(
      differencesOf([
        xis,
        answer('https://dva.example/Observation', [{ relation: 'next', url: 'https://dva.example/2' }]),
      ]),
    ).toEqual([['lost', 'dva', 'pgo']]);
  });

  it('tells what is held back, and what was recorded after a hop was captured', () => {
    const xis: HopCapture = { hop: 'xis', resources: series };
    expect(
      differencesOf([
        xis,
        { hop: 'dva', resources: series.slice(0, 2), capturedAt: '2026-01-20T12:00:00+01:00' },
      ]),
    ).toEqual([['delayed', 'dva', 'zorgaanbieder']]);
    expect(
      differencesOf([
        xis,
        { hop: 'dva', resources: series.slice(0, 2), capturedAt: '2027-01-20T12:00:00+01:00' },
      ]),
    ).toEqual([['lost', 'dva', 'dva']]);
    const issued = series.map((each) => ({ ...each, issued: '2026-02-01T08:00:00Z' }));
    expect(
      differencesOf([
        { hop: 'xis', resources: issued },
        { hop: 'dva', resources: [], capturedAt: '2026-01-20T12:00:00Z' },
      ]),
    ).toEqual([
      ['delayed', 'dva', 'zorgaanbieder'],
      ['delayed', 'dva', 'zorgaanbieder'],
      ['delayed', 'dva', 'zorgaanbieder'],
    ]);
  });

  it('compares an export in own words with what was received', () => {
    const exported = (rows: readonly Readonly<Record<string, unknown>>[]): HopCapture => ({
      hop: 'pgo-shown',
      exported: {
        rows,
        mapping: {
          resourceType: 'Observation',
          fields: { Bepaling: 'Observation.code', Datum: 'effective', Uitslag: 'value' },
        },
      },
    });
    const pgo: HopCapture = { hop: 'pgo', resources: [...series, { resourceType: 'Patient', id: 'p' }] };
    const rows = [
      { Bepaling: 'glucose', Datum: '02-01-2026', Uitslag: '5,1 mmol/L' },
      { Bepaling: 'Glucose', Datum: '9 januari 2026', Uitslag: '6.2' },
      { Bepaling: 'Glucose', Datum: '16-01-2026', Uitslag: '7,3' },
    ];
    expect(differencesOf([pgo, exported(rows)])).toEqual([]);
    expect(differencesOf([pgo, exported(rows.slice(1))])).toEqual([['lost', 'pgo-shown', 'pgo']]);
    expect(
      differencesOf([
        pgo,
        exported([{ Bepaling: 'Glucose', Datum: '01-01-2026', Uitslag: '5,1' }, ...rows.slice(1)]),
      ]),
    ).toEqual([['date-shifted', 'Observation.effective', 'pgo-shown', 'pgo']]);
    expect(differencesOf([pgo, exported([{ ...rows[0], Uitslag: '' }, ...rows.slice(1)])])).toEqual([
      ['lost', 'Observation.value', 'pgo-shown', 'pgo'],
    ]);
  });

  it('stays linear where thousands of facts are alike', { timeout: 20_000 }, () => {
    const alike = (prefix: string): FhirResource[] =>
      Array.from({ length: 5000 }, (_, index) => ({
        resourceType: 'Observation',
        id: `${prefix}${index}`,
        code: { text: 'Glucose' },
      }));
    expect(
      differencesOf([
        { hop: 'xis', resources: alike('a') },
        { hop: 'dva', resources: alike('b') },
      ]),
    ).toEqual([]);
  });

  it('throws for a trace of one hop', () => {
    expect(() =>
      compareHops({
        hops: [
          { hop: 'xis', resources: series },
          { hop: 'xis', resources: series },
        ],
      }),
    ).toThrow(TraceTooShortError);
  });

  it('throws for a capture that is none', () => {
    const hops = [{ hop: 'xis', resources: series }, null] as unknown as HopCapture[];
    expect(() => compareHops({ hops })).toThrow(UnusableCaptureError);
    const elsewhere = [{ hop: 'his', resources: series }] as unknown as HopCapture[];
    expect(() => compareHops({ hops: elsewhere })).toThrow(UnusableCaptureError);
  });

  it('says what it could not read, and never throws on data', () => {
    const broken: unknown[] = [
      null,
      7,
      {},
      { resourceType: 'Bundle', entry: 'x', link: 4 },
      {
        resourceType: 'Observation',
        code: { coding: 'x' },
        contained: [1],
        valueQuantity: [],
        subject: [[]],
      },
      { resourceType: 'Observation', code: { coding: [{ coding: [{}] }] }, identifier: [null], meta: 3 },
    ];
    const bad = {
      hop: 'dva',
      resources: broken,
      exchanges: [{ a: 1 }, { request: { method: 'GET', url: 'x' }, response: { status: 200, body: '<' } }],
    };
    const trace = { hops: [{ hop: 'xis', resources: [...broken].reverse() }, bad] } as unknown as ChainTrace;
    expect(compareHops(trace).cantTell).toContainEqual({ reason: 'not-read', capture: 'dva', count: 5 });
  });
});
