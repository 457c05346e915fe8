import { describe, expect, it } from 'vitest';
import { bundleOf, entryOf } from '../../test/support/bundleOf.js';
import { deepFreeze } from '../../test/support/deepFreeze.js';
import { exchangeOf, searchsetOf } from '../../test/support/sessions.js';
import { r4 } from '../definitions/r4.js';
import { stu3 } from '../definitions/stu3.js';
import type { Exchange } from '../fhir/Exchange.js';
import { readFhir } from '../reading/readFhir.js';
import { DefinitionsMissingError } from '../validation/DefinitionsMissingError.js';
import { checkGegevensdienst } from './checkGegevensdienst.js';
import type { ConformanceResult, TransactionState } from './ConformanceResult.js';
import type { SessionInput } from './session/createSession.js';
import { UnknownGegevensdienstError } from './UnknownGegevensdienstError.js';

const problem = {
  fullUrl: 'https://xis.example/fhir/Condition/1',
  resource: {
    resourceType: 'Condition',
    id: '1',
    meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/zib-Problem'] },
    code: { text: 'Astma' },
    subject: { reference: 'Patient/1', display: 'B. Voorbeeld' },
  },
  search: { mode: 'match' },
};

function check(
  inputs: SessionInput | readonly SessionInput[],
  rest: Partial<Parameters<typeof checkGegevensdienst>[2]> = {},
): ConformanceResult {
  return checkGegevensdienst(inputs, '48', { definitions: [stu3, r4], validation: 'leave-out', ...rest });
}

function stateOf({ transactions }: ConformanceResult, key: string): TransactionState | undefined {
  return transactions.find((transaction) => transaction.key === key)?.state;
}

function codesOf({ findings }: ConformanceResult): readonly string[] {
  return findings.map(({ code }) => code);
}

describe('checkGegevensdienst', () => {
  it('tells what became of each question, from Bundles', () => {
    const result = check([
      searchsetOf('Condition', [problem], { total: 1 }),
      searchsetOf('Flag', [], { total: 0 }),
    ]);
    expect(result.gegevensdienst).toBe('bgz-3');
    expect(result.resources).toBe(1);
    expect(result.transactions).toHaveLength(28);
    expect(result.transactions.find(({ key }) => key === 'problem')).toEqual({
      key: 'problem',
      state: 'answered',
      origins: [0],
      matches: 1,
      includes: 0,
    });
    expect(stateOf(result, 'alert')).toBe('empty');
    expect(stateOf(result, 'vaccination')).toBe('not-seen');
  });

  it('tells what is missing, from recorded exchanges', () => {
    const result = check([
      exchangeOf('Condition', searchsetOf('Condition', [problem])),
      exchangeOf('Flag', { resourceType: 'OperationOutcome', issue: [] }, { status: 500 }),
    ]);
    expect(stateOf(result, 'problem')).toBe('answered');
    expect(stateOf(result, 'alert')).toBe('refused');
    expect(stateOf(result, 'vaccination')).toBe('missing');
    expect(codesOf(result).filter((code) => code === 'gegevensdienst/question-missing')).toHaveLength(26);
  });

  it('reads a Bundle without self link by the profiles that it claims', () => {
    const result = check(bundleOf('searchset', [problem]));
    expect(stateOf(result, 'problem')).toBe('answered');
    expect(codesOf(result)).toContain('gegevensdienst/self-link-missing');
  });

  it('says that an answer may belong to several questions', () => {
    const weight = {
      fullUrl: 'https://xis.example/fhir/Observation/1',
      resource: {
        resourceType: 'Observation',
        id: '1',
        meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/zib-BodyWeight'] },
      },
    };
    const result = checkGegevensdienst(bundleOf('searchset', [weight]), '52', {
      definitions: stu3,
      validation: 'leave-out',
    });
    expect(stateOf(result, 'body-weight')).toBe('not-determinable');
    expect(stateOf(result, 'blood-pressure')).toBe('not-seen');
    expect(result.findings.find(({ code }) => code === 'gegevensdienst/transaction-unclear')).toMatchObject({
      outcome: 'cantTell',
      reason: 'capture-needed',
    });
  });

  it('takes another full form as the answer to a question', () => {
    const query = 'Observation/$lastn?code=http://loinc.org|29463-7';
    const result = checkGegevensdienst([exchangeOf(query, searchsetOf(query))], '52', {
      definitions: stu3,
      validation: 'leave-out',
    });
    expect(stateOf(result, 'last-body-weight')).toBe('empty');
    expect(stateOf(result, 'body-weight')).toBe('asked-otherwise');
  });

  it('joins pages', () => {
    const page = (id: string, self: string, next?: string): SessionInput =>
      bundleOf('searchset', [entryOf('Condition', id)], {
        total: 2,
        link: [
          { relation: 'self', url: self },
          ...(next === undefined ? [] : [{ relation: 'next', url: next }]),
        ],
      });
    const second = 'https://xis.example/fhir?_getpages=abc&_getpagesoffset=1';
    const result = check([page('2', second), page('1', 'https://xis.example/fhir/Condition', second)]);
    expect(result.transactions.find(({ key }) => key === 'problem')).toMatchObject({
      origins: [0, 1],
      matches: 2,
    });
    expect(codesOf(result)).not.toContain('gegevensdienst/page-missing');
    expect(codesOf(result)).not.toContain('gegevensdienst/total-differs');
  });

  describe('pages of what was asked more than once', () => {
    const base = 'https://xis.example/fhir/';
    const first = (next: string): Exchange =>
      exchangeOf(
        'Condition',
        searchsetOf('Condition', [entryOf('Condition', '1')], {
          total: 2,
          link: [
            { relation: 'self', url: `${base}Condition` },
            { relation: 'next', url: base + next },
          ],
        }),
      );
    const second = exchangeOf('?page=2', searchsetOf('?page=2', [entryOf('Condition', '2')], { total: 2 }));
    const alarms = (...session: readonly SessionInput[]): readonly string[] =>
      codesOf(check(session)).filter((code) => /page|total|repeated/.test(code));

    it('belong to each of the two questions', () => {
      expect(alarms(first('?page=2'), second, first('?page=2'), second)).toEqual([
        'gegevensdienst/request-repeated',
      ]);
    });

    it('count once, also when a page failed before it came', () => {
      const failed = exchangeOf('?page=2', undefined, { status: 502 });
      expect(alarms(first('?page=2'), second, second)).toEqual([]);
      expect(alarms(first('?page=2'), failed, second)).toEqual([]);
    });

    it('are not said to be forgotten when they failed, nor is their total judged', () => {
      const failed = exchangeOf('?page=2', undefined, { status: 502 });
      expect(alarms(first('?page=2'), failed)).toEqual([]);
      expect(alarms(first('?page=2'))).toEqual(['gegevensdienst/page-missing']);
    });
  });

  it('reads what was asked by posting a form', () => {
    const post = (body: string): Exchange => ({
      request: {
        method: 'POST',
        url: 'https://xis.example/fhir/Observation/_search',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body,
      },
      response: { status: 200, body: searchsetOf(`Observation?${body}`) },
    });
    const session = [
      post('code=http%3A%2F%2Fsnomed.info%2Fsct%7C228273003&patient=1'),
      post('code=http%3A%2F%2Fsnomed.info%2Fsct%7C228366006'),
    ];
    const result = check(session);
    expect(stateOf(result, 'alcohol-use')).toBe('empty');
    expect(stateOf(result, 'drug-use')).toBe('empty');
    expect(codesOf(result)).toContain('gegevensdienst/patient-parameter');
    expect(codesOf(result)).not.toContain('gegevensdienst/request-repeated');
  });

  it('gives the place of each finding', () => {
    const bare = {
      ...problem,
      resource: { resourceType: 'Condition', id: '1', subject: { reference: 'Patient/1' } },
    };
    const { findings } = check([searchsetOf('Flag'), searchsetOf('Condition', [bare])], { hop: 'dva' });
    expect(findings.find(({ code }) => code === 'gegevensdienst/reference-without-display')).toEqual({
      code: 'gegevensdienst/reference-without-display',
      outcome: 'failed',
      severity: 'error',
      issueType: 'required',
      origin: 1,
      entry: 0,
      fullUrl: 'https://xis.example/fhir/Condition/1',
      path: 'Condition.subject',
      evidence: { target: 'Patient' },
      hop: 'dva',
    });
  });

  it('tells what could not be decided once, with how often and where', () => {
    const { findings, cantTell } = check(
      searchsetOf('Condition', [problem, { ...problem, fullUrl: 'urn:oid:2.999' }]),
    );
    expect(cantTell).toBe(1);
    expect(findings.find(({ outcome }) => outcome === 'cantTell')).toMatchObject({
      code: 'gegevensdienst/reference-unresolvable',
      evidence: {
        target: 'Patient',
        count: 2,
        places: ['entry[0] Condition.subject.reference', 'entry[1] Condition.subject.reference'],
      },
    });
  });

  it('validates the answers as well, unless that is left out', () => {
    const wrong = searchsetOf('Condition', [
      { ...problem, resource: { ...problem.resource, colour: 'blue' } },
    ]);
    expect(codesOf(check(wrong, { validation: 'include' }))).toContain('element/unknown');
    expect(codesOf(check(wrong))).not.toContain('element/unknown');
  });

  it('reads bodies that were recorded as text, and what was read elsewhere', () => {
    const text = JSON.stringify(searchsetOf('Condition', [problem], { total: 1 }));
    const headers = { 'content-type': 'application/fhir+json' };
    expect(stateOf(check(exchangeOf('Condition', text, { headers })), 'problem')).toBe('answered');
    expect(stateOf(check(readFhir(text, { definitions: [stu3], release: 'STU3' })), 'problem')).toBe(
      'answered',
    );
  });

  it('never shows a BSN', () => {
    const bsn = '999999990';
    const patient = {
      fullUrl: 'https://xis.example/fhir/Patient/1',
      resource: {
        resourceType: 'Patient',
        id: '1',
        identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: bsn }],
      },
    };
    const query = `Patient?identifier=http://fhir.nl/fhir/NamingSystem/bsn|${bsn}`;
    const result = check([exchangeOf(query, searchsetOf(query, [patient]))], { evidence: 'verbatim' });
    expect(codesOf(result)).toEqual(
      expect.arrayContaining([
        'gegevensdienst/bsn-in-resource',
        'gegevensdienst/bsn-in-link',
        'gegevensdienst/patient-parameter',
      ]),
    );
    expect(JSON.stringify(result)).not.toContain(bsn);
  });

  it('gives the same for the same input, and leaves it as it was', () => {
    const inputs = deepFreeze([exchangeOf('Condition', searchsetOf('Condition', [problem]))]);
    expect(JSON.stringify(check(inputs))).toBe(JSON.stringify(check(inputs)));
  });

  it('survives links in a circle, and inputs that are nothing', () => {
    const circle = bundleOf('searchset', [], {
      link: [
        { relation: 'self', url: 'https://xis.example/fhir/Condition' },
        { relation: 'next', url: 'https://xis.example/fhir/Condition' },
      ],
    });
    expect(stateOf(check(circle), 'problem')).toBe('empty');
    expect(check([]).transactions.every(({ state }) => state === 'not-seen')).toBe(true);
    const unread = exchangeOf('Condition', '{"resourceType":');
    expect(stateOf(check(unread), 'problem')).toBe('refused');
  });

  it('is not led astray by names that every object has', () => {
    const claim = { profile: ['https://voorbeeld.nl/fhir/Probleem'] };
    const entries = ['constructor', '__proto__', 'toString'].map((resourceType) => ({
      fullUrl: `https://xis.example/fhir/${resourceType}/1`,
      resource: { resourceType, id: '1', meta: claim },
    }));
    expect(check(searchsetOf('Patient?_include=Patient:general-practitioner', entries)).resources).toBe(3);
    expect(check(bundleOf('searchset', entries)).resources).toBe(3);
    expect(codesOf(check(exchangeOf('constructor/1', undefined)))).toContain(
      'gegevensdienst/request-outside-dienst',
    );
  });

  it('stays linear and bounded on a very large answer', () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => entryOf('Condition', `c${at}`));
    const { findings, resources } = check(searchsetOf('Condition', entries));
    expect(resources).toBe(20_000);
    expect(findings.find(({ code }) => code === 'limit/findings')?.evidence).toEqual({
      limit: 10_000,
      left: 10_000,
    });
  });

  it('throws for a mistake of the caller only', () => {
    expect(() => checkGegevensdienst([], 'bgz', { definitions: stu3 })).toThrow(UnknownGegevensdienstError);
    expect(() => checkGegevensdienst([], '48', { definitions: r4 })).toThrow(DefinitionsMissingError);
  });
});
