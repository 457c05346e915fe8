import { describe, expect, it } from 'vitest';
import { parsePattern } from './parsePattern.js';
import { printPattern } from './printPattern.js';
import { runProgram } from './runProgram.js';
import { writeProgram } from './writeProgram.js';

function occurs(pattern: string, text: string): boolean | undefined {
  const parsed = parsePattern(pattern);
  const steps = parsed === undefined ? undefined : writeProgram(parsed);
  if (steps === undefined) throw new Error(`'${pattern}' can't be written out`);
  return runProgram(steps, text);
}

const patterns = [
  '',
  'a',
  '^a',
  'a$',
  '^$',
  '^(a+)+$',
  '(a|b|ab)*c',
  '^(a|aa){2,3}$',
  '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
  'a{0,2}b?$',
  '^(?:a*)*$',
  '(^a|b$)',
  '^(\\d{4}[A-Z]{2}|)$',
  '^.$',
  'a{3}',
  '(a*b*)+c',
];
const texts = [
  '',
  'a',
  'b',
  'ab',
  'aa',
  'aaa',
  'aaaa',
  'aab',
  'abc',
  'cab',
  '1234AB',
  'a@b.c',
  'a@@b.c',
  '\n',
  '😀',
  '\ud83d',
];

describe('runProgram', () => {
  it.each(patterns)('finds what a regular expression finds: %s', (pattern) => {
    const parsed = parsePattern(pattern);
    const expression = new RegExp(parsed === undefined ? '' : printPattern(parsed), 'su');
    for (const text of texts) expect([text, occurs(pattern, text)]).toEqual([text, expression.test(text)]);
  });

  it('takes no longer than text times pattern where backtracking never ends', () => {
    const before = performance.now();
    expect(occurs('^(a+)+$', `${'a'.repeat(20_000)}!`)).toBe(false);
    expect(occurs('\\s+$', `${' '.repeat(20_000)}x`)).toBe(false);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('gives up where even that is too much, and on patterns that are too large', () => {
    expect(occurs('(?:a{0,400}){2}b', 'a'.repeat(100_000))).toBe(undefined);
    expect(writeProgram({ kind: 'repeat', part: { kind: 'start' }, min: 9999, max: 9999, lazy: false })).toBe(
      undefined,
    );
  });
});
