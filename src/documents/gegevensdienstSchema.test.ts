import { describe, expect, it } from 'vitest';
import { gegevensdiensten, gegevensdienst } from '../gegevensdiensten/catalogue.js';
import { documents } from './documents.js';
import { readDocument } from './readDocument.js';

const laboratory = JSON.parse(JSON.stringify(gegevensdienst('46'))) as Readonly<Record<string, unknown>> & {
  readonly transactions: readonly Readonly<Record<string, unknown>>[];
};

function problemsOf(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const result = readDocument(documents.gegevensdienst, { ...laboratory, ...changes });
  return result.ok ? [] : result.problems.map(({ at }) => at);
}

function problemsOfFirst(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const [first, ...others] = laboratory.transactions;
  return problemsOf({ transactions: [{ ...first, ...changes }, ...others] });
}

describe('the document of a gegevensdienst', () => {
  it.each(gegevensdiensten.map((dienst) => [dienst.key, dienst] as const))(
    'holds %s, and gives it back as it was',
    (_, dienst) => {
      const written: unknown = JSON.parse(JSON.stringify(dienst));
      const result = readDocument(documents.gegevensdienst, written);
      expect(result).toEqual({ ok: true, document: written });
    },
  );

  it('holds the catalogue as a list', () => {
    expect(readDocument(documents.gegevensdiensten, JSON.stringify(gegevensdiensten)).ok).toBe(true);
  });

  it('says what is wrong with one', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ release: 'R5' })).toEqual(['/release']);
    expect(problemsOf({ name: { nl: 'Alleen Nederlands' } })).toEqual(['/name/en']);
    expect(problemsOf({ eigen: 1 })).toEqual(['']);
    expect(problemsOfFirst({ functiegroep: 'overig' })).toEqual(['/transactions/0/functiegroep']);
    expect(problemsOfFirst({ path: 'Observation' })).toEqual(['/transactions/0/path']);
    expect(problemsOfFirst({ filters: [{ name: 'date', value: 'ge{from' }] })).toEqual([
      '/transactions/0/filters/0/value',
    ]);
    expect(problemsOfFirst({ variantOf: 'bestaat-niet' })).toEqual(['/transactions/0/variantOf']);
    const key = laboratory.transactions[1]?.['key'];
    expect(problemsOfFirst({ key })).toContain('/transactions/1/key');
  });
});
