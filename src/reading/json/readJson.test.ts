import { describe, expect, it } from 'vitest';
import type { ReadLimits } from '../ReadLimits.js';
import { readLimits } from '../ReadLimits.js';
import { placeOfSteps } from '../placeOfSteps.js';
import { readJson } from './readJson.js';
import { readJsonExactly } from './readJsonExactly.js';
import { surveyJson } from './surveyJson.js';

const limits = readLimits();

/** The problems as `code@offset`, with path and evidence. */
function problemsOf(text: string, given: Partial<ReadLimits> = {}) {
  const { problems, value } = readJson(text, readLimits(given));
  return problems.map((problem) => {
    const { code, evidence, path } = problem.finding(placeOfSteps(value, problem.steps ?? []), {
      evidence: 'masked',
    });
    return { code, offset: problem.offset, path, evidence };
  });
}

const valid = JSON.stringify(
  {
    resourceType: 'Bundle',
    entry: [
      { resource: { resourceType: 'Patient', id: 'a"b\\', name: [{ given: ['é', '\u2028 \n'] }], x: {} } },
      { resource: { resourceType: 'Observation', valueQuantity: { value: -1.5e-3 }, y: [true, null, []] } },
    ],
  },
  null,
  1,
);

describe('readJson', () => {
  it('gives what JSON.parse gives for valid JSON, fast and exactly', () => {
    for (const text of [valid, JSON.stringify(JSON.parse(valid)), '[]', ' {} ', '"x"', 'null', '0', '-0.5']) {
      const expected: unknown = JSON.parse(text);
      expect(readJson(text, limits)).toEqual({ value: expected, complete: true, problems: [], omitted: 0 });
      expect(readJsonExactly(text, limits)).toEqual({
        value: expected,
        complete: true,
        problems: [],
        omitted: 0,
      });
    }
  });

  it('surveys what it parses', () => {
    expect(surveyJson('{"a":[1,{"b:{":"\\":[","c":{}}],"d":""}')).toEqual({
      members: 4,
      values: 7,
      depth: 4,
      unusualNumber: false,
    });
  });

  it.each([
    ['{"a":tru', ['value'], 1],
    ['{"a":"b', ['"'], 1],
    ['{"a":"b\\', ['"'], 1],
    ['{"a":1', [',', '}'], 1],
    ['{"a"', [':'], 1],
    ['{"a":', ['value'], 1],
    ['{', ['name', '}'], 1],
    ['[[', ['value', ']'], 2],
    ['[1,', ['value'], 1],
  ])('says of %s that it is truncated', (text, expected, open) => {
    expect(readJson(text, limits).complete).toBe(false);
    expect(problemsOf(text).filter(({ code }) => code !== 'json/invalid-escape')).toEqual([
      { code: 'json/truncated', offset: text.length, path: '', evidence: { expected, open } },
    ]);
  });

  it.each([
    ['{"a":1 "b":2}', [',', '}'], 'string', 7],
    ['[1 2]', [',', ']'], 'number', 3],
    ['{"a" 1}', [':'], 'number', 5],
    ['[,1]', ['value', ']'], ',', 1],
    ['[1,,2]', ['value'], ',', 3],
    ['{,}', ['name', '}'], ',', 1],
    ['{"a":}', ['value'], '}', 5],
    ['[1}', [',', ']'], '}', 2],
    ['[#]', ['value', ']'], '#', 1],
    ['[\u0001]', ['value', ']'], 'U+0001', 1],
    ['{1:2}', ['name', '}'], 'number', 1],
    ['}', ['value'], '}', 0],
  ])('stops in %s where something else was expected', (text, expected, found, offset) => {
    expect(readJson(text, limits).complete).toBe(false);
    expect(problemsOf(text)).toEqual([
      { code: 'json/malformed', offset, path: '', evidence: { expected, found } },
    ]);
  });

  it('names the place where reading stopped', () => {
    const text = '{"resourceType":"Patient","name":[{"given":["Sanne"}]}';
    expect(problemsOf(text)).toMatchObject([{ code: 'json/malformed', path: 'Patient.name[0].given' }]);
    const inBundle =
      '{"resourceType":"Bundle","entry":[{},{"resource":{"resourceType":"Patient","_birthDate":{"id":';
    expect(problemsOf(inBundle)).toMatchObject([{ code: 'json/truncated', path: 'Patient.birthDate.id' }]);
  });

  it.each([
    ['// a\n{"a":1}', { a: 1 }, ['json/comment@0']],
    ['{"a":/* b */1 /* c */} // d', { a: 1 }, ['json/comment@5', 'json/comment@14', 'json/comment@23']],
    ['{"a":[1,],}', { a: [1] }, ['json/trailing-comma@7', 'json/trailing-comma@9']],
    [
      `{a:'b"c\\'d', "e":f}`,
      { a: `b"c'd`, e: 'f' },
      ['json/missing-quotes@1', 'json/missing-quotes@3', 'json/missing-quotes@17'],
    ],
    [
      '[+1,.5,5.,007,-Infinity]',
      [1, 0.5, 5, 7, -Infinity],
      ['@1', '@4', '@7', '@10', '@14'].map((at) => `json/invalid-number${at}`),
    ],
    ['[NaN]', ['NaN'], ['json/invalid-number@1']],
    ['["a\tb\nc"]', ['a\tb\nc'], ['json/control-character@3']],
    ['["a\\xb"]', ['axb'], ['json/invalid-escape@3']],
    ['["\\u12G4"]', ['u12G4'], ['json/invalid-escape@2']],
    ['{"a":1}x', { a: 1 }, ['json/trailing-content@7']],
    ['{"a":1}\0\0', { a: 1 }, ['json/trailing-content@7']],
    ['True', 'True', ['json/missing-quotes@0']],
  ])('reads on in %s, where it is plain what was meant', (text, value, expected) => {
    const reading = readJson(text, limits);
    expect(reading.complete).toBe(true);
    expect(reading.value).toEqual(value);
    expect(problemsOf(text).map(({ code, offset }) => `${code}@${String(offset)}`)).toEqual(expected);
  });

  it('refuses one value after another', () => {
    expect(readJson('{"a":1}\n{\n"a":2}', limits).complete).toBe(false);
    expect(problemsOf('{"a":1}\n{\n"a":2}')).toMatchObject([{ code: 'json/several-values', offset: 8 }]);
  });

  it('reports each repeated name, however it is written, and keeps the last value', () => {
    const text =
      '{"resourceType":"Patient","name":[{"family":"x","use":"usual","f\\u0061mily":"y","family":"z"}]}';
    expect(problemsOf(text)).toEqual([
      {
        code: 'json/duplicate-key',
        offset: 62,
        path: 'Patient.name[0].family',
        evidence: { name: 'family' },
      },
      {
        code: 'json/duplicate-key',
        offset: 80,
        path: 'Patient.name[0].family',
        evidence: { name: 'family' },
      },
    ]);
    expect(readJson(text, limits).value).toEqual(JSON.parse(text));
  });

  it('masks a repeated name that may be content', () => {
    expect(problemsOf('{"Jan de Vries 1980":1,"Jan de Vries 1980":2}')).toMatchObject([
      { evidence: { name: 'xxx xx xxxxx ####' } },
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('reports %s and keeps it as an own member', (name) => {
    const text = `{"resourceType":"Patient","${name}":{"polluted":true}}`;
    expect(problemsOf(text)).toEqual([
      { code: 'json/prototype-key', offset: 26, path: `Patient.${name}`, evidence: { name } },
    ]);
    const { value } = readJson(text, limits) as { value: object };
    expect(Object.keys(value)).toEqual(['resourceType', name]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('finds a prototype name that is written with escapes', () => {
    expect(problemsOf('{"\\u005f_proto__":1}')).toMatchObject([{ code: 'json/prototype-key' }]);
  });

  it.each([
    ['{"a":1e400}', 'text/number-out-of-range'],
    ['{"a":-1e400}', 'text/number-out-of-range'],
    ['{"a":1e-400}', 'text/number-out-of-range'],
    ['{"a":9007199254740993}', 'text/number-precision'],
    ['{"a":0.1000000000000000055}', 'text/number-precision'],
    ['{"a":1234567890.1234567890}', 'text/number-precision'],
  ])('says what a double makes of %s', (text, code) => {
    expect(problemsOf(text)).toMatchObject([{ code, offset: 5 }]);
  });

  it.each([
    '{"a":1.50}',
    '{"a":1e2}',
    '{"a":100000000000000000000}',
    '{"a":0.000}',
    '{"a":1.000000000000000000000}',
  ])('has nothing to say of %s', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('finds halves of surrogate pairs, as characters and as escapes', () => {
    expect(problemsOf('["\\ud83d\\uDE00","\ud83d\ude00","\\\\ud83d"]')).toEqual([]);
    expect(problemsOf('["ok","\\ud83d x"]')).toMatchObject([{ code: 'text/lone-surrogate', offset: 6 }]);
    expect(problemsOf('["\\uDE00"]')).toMatchObject([
      { code: 'text/lone-surrogate', evidence: { count: 1 } },
    ]);
    expect(problemsOf('["\ude00\ude00"]')).toMatchObject([{ evidence: { count: 2 } }]);
  });

  it.each([100, 10_000, 1_000_000])('survives %d levels', (levels) => {
    const text = '{"a":['.repeat(levels / 2) + ']}'.repeat(levels / 2);
    const problems = problemsOf(text);
    if (levels === 100) expect(problems).toEqual([]);
    else expect(problems).toMatchObject([{ code: 'text/too-deep', offset: 300, evidence: { limit: 100 } }]);
  });

  it('keeps to the limits it is given', () => {
    expect(problemsOf('[[[1]]]', { depth: 2 })).toMatchObject([{ code: 'text/too-deep', offset: 2 }]);
    expect(problemsOf('[1,2,3]', { values: 2 })).toMatchObject([{ code: 'text/too-many-values' }]);
    const { problems, omitted } = readJson('[01,02,03]', readLimits({ findings: 2 }));
    expect([problems.length, omitted]).toEqual([2, 1]);
  });

  it('agrees with JSON.parse on every text that differs in one place from a valid one', () => {
    const signs = ['', '"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', '/', '\n', '\u0000', 'e', "'"];
    for (let at = 0; at <= valid.length; at++) {
      for (const sign of signs) {
        for (const text of [valid.slice(0, at) + sign + valid.slice(at + 1), valid.slice(0, at) + sign]) {
          const { complete, problems, value } = readJson(text, limits);
          let parsed: unknown;
          try {
            parsed = JSON.parse(text);
          } catch {
            if (problems.length === 0) expect.fail(`no problem in ${text}`);
            continue;
          }
          if (!complete) expect.fail(`not complete: ${text}`);
          if (JSON.stringify(value) !== JSON.stringify(parsed)) expect.fail(`another value: ${text}`);
        }
      }
    }
  });
});
