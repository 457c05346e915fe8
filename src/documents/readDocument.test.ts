import { describe, expect, it } from 'vitest';
import { documents } from './documents.js';
import { readDocument } from './readDocument.js';

const empty = {
  inputs: [],
  issues: [],
  findings: [],
  duplicates: { groups: [], signals: [], notCompared: [] },
  differences: [],
  cantTell: [],
  definitions: [],
};

describe('readDocument', () => {
  it('reads text, with or without a byte order mark, and what is parsed', () => {
    const text = JSON.stringify(empty);
    for (const input of [text, `\uFEFF${text}`, empty]) {
      expect(readDocument(documents.report, input)).toEqual({ ok: true, document: empty });
    }
  });

  it('says where it deviates, by JSON Pointer', () => {
    const result = readDocument(documents.report, { ...empty, findings: [{ 'a/b': 1 }], issues: 'none' });
    expect(result).toMatchObject({ ok: false });
    if (result.ok) return;
    expect(result.problems).toContainEqual(
      expect.objectContaining({ at: '/issues', problem: 'invalid_type' }),
    );
    expect(result.problems).toContainEqual(
      expect.objectContaining({ at: '/findings/0', problem: 'unrecognized_keys' }),
    );
  });

  it.each([['{"inputs": ['], [''], ['BSN 999999990']])('calls %j no JSON, and does not repeat it', (text) => {
    expect(readDocument(documents.report, text)).toEqual({
      ok: false,
      problems: [{ at: '', problem: 'not-json', message: 'The text is not JSON.' }],
    });
  });

  it('stays bounded and leaves prototypes alone', () => {
    const hostile = `{"__proto__": {"polluted": true}, "inputs": [${'{},'.repeat(5000)}{}]}`;
    const result = readDocument(documents.report, hostile);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems).toHaveLength(100);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
