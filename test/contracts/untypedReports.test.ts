import { describe, expect, it } from 'vitest';
import {
  classify,
  classifyEvidence,
  emptyRegister,
  groupIntoIssues,
  MalformedInputError,
  matchKnownIssues,
  mergeRegisters,
  recurring,
  rules,
  updateRegister,
} from '../../src/classifier.js';
import { gegevensdienst, matchRequest } from '../../src/gegevensdiensten.js';

const itself: Record<string, unknown> = {};
itself['self'] = itself;

/** What stands nowhere in a report, as callers without types hand it over. */
const values: readonly unknown[] = [
  5,
  'x',
  '__proto__',
  'constructor',
  true,
  10n,
  NaN,
  [],
  {},
  [null],
  [5],
  [[]],
  [{}],
  { a: 1 },
  itself,
  new Date(0),
  Symbol('x'),
  () => 1,
  { kind: null },
  [{ kind: '__proto__' }],
  [{ kind: 'same-id', members: null }],
  [{ members: [null] }],
  [{ outcome: 'failed', code: 'a/b', path: 5 }],
  [{ status: 'x' }],
  [{ hop: 'constructor' }],
  [{ code: 5 }],
  { item: 5 },
  { item: 'x', xis: 10n, dva: itself },
  { error: 5 },
  { status: 5 },
  { total: 'x' },
  { serviceVersionPgo: 5 },
];

/** What the call gives or throws; anything but an answer or a typed error fails. */
function outcomeOf(call: () => unknown): 'answer' | 'typed error' {
  try {
    call();
    return 'answer';
  } catch (error) {
    expect(error).toBeInstanceOf(MalformedInputError);
    return 'typed error';
  }
}

const kinds = [
  'http',
  'oauth',
  'saml',
  'operationOutcome',
  'validator',
  'duplicates',
  'signals',
  'differences',
  'chain',
  'lists',
  'bundle',
  'context',
] as const;

describe.each(values.map((value) => ({ value, name: nameOf(value) })))('$name', ({ value }) => {
  it.each(['evidence', 'reporter', 'gegevensdienst', 'systems'])('as %s of a report', (part) => {
    outcomeOf(() => classify({ text: 'Alles staat er dubbel in', [part]: value } as never));
  });

  it.each(kinds)('as %s', (kind) => {
    outcomeOf(() => classify({ evidence: { [kind]: value } } as never));
    outcomeOf(() => classifyEvidence({ [kind]: value } as never, { rules }));
  });

  it('as what is grouped', () => {
    for (const part of ['findings', 'duplicates', 'signals', 'differences', 'reporter', 'systems', 'known']) {
      outcomeOf(() => groupIntoIssues({ findings: [], rules, [part]: value } as never));
    }
  });

  it('as a register, or a moment', () => {
    const given = value as never;
    expect(outcomeOf(() => mergeRegisters(emptyRegister, given))).toBe('typed error');
    expect(outcomeOf(() => matchKnownIssues([], given))).toBe('typed error');
    expect(outcomeOf(() => updateRegister(given, [], { now: '2026-01-01' }))).toBe('typed error');
    expect(outcomeOf(() => updateRegister(emptyRegister, [], { now: given }))).toBe('typed error');
    expect(outcomeOf(() => recurring([given], { now: '2026-01-01' }))).toBe('typed error');
  });

  it('as a request, or a gegevensdienst', () => {
    const known = gegevensdienst('48');
    if (typeof value !== 'string') {
      expect(outcomeOf(() => matchRequest(known, value as never))).toBe('typed error');
    }
    expect(outcomeOf(() => matchRequest(value as never, 'Condition'))).toBe('typed error');
  });
});

function nameOf(value: unknown): string {
  if (value === itself || (value as { dva?: unknown }).dva === itself) return 'what holds itself';
  return typeof value === 'string' || typeof value === 'object' ? JSON.stringify(value) : typeof value;
}

describe('classify', () => {
  it('asks back where nothing is reported', () => {
    for (const nothing of [
      null,
      undefined,
      {},
      { text: null, evidence: null, reporter: null, systems: null },
    ]) {
      expect(classify(nothing as never).map(({ symptom }) => symptom)).toEqual(['needs-more-information']);
    }
  });

  it('takes null in evidence for nothing', () => {
    const evidence = { http: null, lists: { zal: 'absent' }, chain: null };
    expect(classify({ evidence } as never)[0].symptom).toBe('zorgaanbieder-niet-vindbaar');
  });

  it('says where it is that something else stands, and nothing of what', () => {
    const evidence = { http: [{ status: 500 }, { status: 'Jan de Wit' }] };
    expect(() => classify({ evidence } as never)).toThrow(
      expect.objectContaining({
        name: 'MalformedInputError',
        at: 'evidence.http[1].status',
        expected: 'a number',
      }),
    );
    expect(() => classify({ reporter: '__proto__' } as never)).toThrow(
      /^Expected one of .* at 'reporter'\.$/,
    );
  });

  it('answers shortly to a hundred thousand findings', () => {
    const validator = Array.from({ length: 100_000 }, (_, index) => ({
      kind: 'binding' as const,
      path: `Observation[${index}].code`,
      suppliersAffected: index % 3,
    }));
    const found = classify({ evidence: { validator } });
    expect(found.map(({ symptom }) => symptom)).toEqual(['onbekende-of-verouderde-code']);
    expect(JSON.stringify(found).length).toBeLessThan(5000);
  });
});

describe('matchRequest', () => {
  it.each(['', '/', '::::', 'http://', 'http://[::1', '%', '?', 'javascript:alert(1)', 'a'.repeat(100_000)])(
    'knows no transaction for the text %#, which is no address',
    (text) => {
      expect(matchRequest(gegevensdienst('48'), text)).toBeUndefined();
    },
  );
});

it('takes the role in the circumstances for the reporter, unless one is named', () => {
  const evidence = { chain: { item: 'Procedure', scherm: true, xis: false }, context: { role: 'persoon' } };
  expect(classify({ evidence })[0].reportTo).toEqual(['zorgaanbieder-servicedesk']);
  expect(classify({ evidence, reporter: 'zorgaanbieder' })[0].reportTo[0]).toBe(
    'xis-leverancier-servicedesk',
  );
  expect(() => classify({ evidence: { ...evidence, context: { role: 'constructor' } } })).not.toThrow();
});
