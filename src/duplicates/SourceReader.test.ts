import { describe, expect, it } from 'vitest';
import type { RecordContext } from '../identity/ResourceRecord.js';
import type { Source } from './DuplicateResult.js';
import { SourceReader } from './SourceReader.js';

interface Read {
  readonly seen: readonly (readonly [id: string, context: RecordContext])[];
  readonly refused: readonly (readonly [origin: number, entry: number])[];
}

function read(...sources: readonly unknown[]): Read {
  const seen: [string, RecordContext][] = [];
  const refused: [number, number][] = [];
  const reader = new SourceReader();
  for (const source of sources) {
    reader.read(source as Source, {
      resource: (resource, context) => seen.push([String(resource['id']), context]),
      notAResource: (origin, entry) => refused.push([origin, entry]),
    });
  }
  return { seen, refused };
}

const flag = (id: string): object => ({ resourceType: 'Flag', id });

function page(
  id: string,
  links: Readonly<Record<string, string>> = {},
  base = 'https://a.example/fhir',
): object {
  return {
    bundle: {
      resourceType: 'Bundle',
      link: Object.entries(links).map(([relation, url]) => ({ relation, url })),
      entry: [{ fullUrl: `${base}/Flag/${id}`, resource: flag(id) }],
    },
  };
}

describe('SourceReader', () => {
  it('takes who keeps the record as told, and else from the address of the server', () => {
    const { seen } = read({ source: 'huisarts', resources: [flag('a')] }, page('b'), {
      resources: [flag('c')],
    });
    expect(seen.map(([id, { source }]) => [id, source])).toEqual([
      ['a', 'huisarts'],
      ['b', 'https://a.example/fhir'],
      ['c', ''],
    ]);
  });

  it('takes pages that link to each other for one answer, and other queries for others', () => {
    const { seen } = read(
      page('a', { self: 'https://a.example/fhir/Flag?x=1', next: 'https://a.example/fhir?page=2' }),
      page('b', { self: 'https://a.example/fhir?page=2' }),
      page('c', { self: 'https://a.example/fhir/Flag?x=2' }),
    );
    const answers = seen.map(([, { answer }]) => answer);
    expect(answers[1]).toBe(answers[0]);
    expect(answers[2]).not.toBe(answers[0]);
    expect(new Set(seen.map(([, { retrieval }]) => retrieval)).size).toBe(1);
  });

  it('tells retrievals apart by moment and gegevensdienst', () => {
    const { seen } = read(
      { source: 'a', gegevensdienst: '48', retrievedAt: '2026-03-01', resources: [flag('a')] },
      { source: 'a', gegevensdienst: '48', retrievedAt: '2026-04-01', resources: [flag('b')] },
      { source: 'a', gegevensdienst: '49', retrievedAt: '2026-03-01', resources: [flag('c')] },
    );
    expect(new Set(seen.map(([, { retrieval }]) => retrieval)).size).toBe(3);
  });

  it('leaves out what is about the exchange, and says what is no resource', () => {
    const outcome = { resourceType: 'OperationOutcome', id: 'o' };
    const { seen, refused } = read({ resources: [outcome, flag('a'), 'text', null] }, 7, {
      bundle: { resourceType: 'Bundle', entry: [null, { resource: 3 }, {}] },
    });
    expect(seen.map(([id]) => id)).toEqual(['a']);
    expect(refused).toEqual([
      [0, 2],
      [0, 3],
      [1, 0],
      [2, 0],
      [2, 1],
    ]);
  });

  it('takes a resource for itself where a Bundle was expected', () => {
    expect(read({ bundle: flag('a') }).seen.map(([id]) => id)).toEqual(['a']);
  });
});
