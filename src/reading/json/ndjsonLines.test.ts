import { describe, expect, it } from 'vitest';
import { ndjsonLikeness, ndjsonLines } from './ndjsonLines.js';

describe('ndjsonLines', () => {
  it('gives lines that are not blank, trimmed, with their number and offset', () => {
    expect([...ndjsonLines('\n {"a":1} \r\n\r\n{"b":2}')]).toEqual([
      { line: 2, offset: 2, text: '{"a":1}' },
      { line: 4, offset: 14, text: '{"b":2}' },
    ]);
    expect([...ndjsonLines(' \n\t')]).toEqual([]);
  });
});

describe('ndjsonLikeness', () => {
  it.each([
    ['{"a":1}\n{"a":2}', 'certain'],
    ['{"a":1}\n\n{"a":2}\n{"a', 'certain'],
    ['{"a":1}\n{"a', 'certain'],
    ['{"a":1\n{"b":2}\n{"c":3}', 'certain'],
    ['{"a":1\n{"b":2}\n"c":3}\n{"d":4}\n{"e":5}', 'certain'],
    ['{"a":{}\n,"b":\n{}}', 'possible'],
    ['{"a":1}', 'none'],
    ['{\n"a":1\n}\n{\n"a":2\n}', 'none'],
    ['{"resourceType":"Bundle","entry":[\n{"resource":{}},\n{"resource":{}}\n]}', 'none'],
    ['{"resourceType":"Bundle","entry":[\n{"resource":{}}\n]}', 'none'],
  ])('of %j is %s', (text, expected) => {
    expect(ndjsonLikeness(text)).toBe(expected);
  });
});
