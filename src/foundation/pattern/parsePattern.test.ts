import { describe, expect, it } from 'vitest';
import { parsePattern } from './parsePattern.js';
import { printPattern } from './printPattern.js';

const rewritten = (text: string): string | undefined => {
  const pattern = parsePattern(text);
  return pattern && printPattern(pattern);
};

describe('parsePattern and printPattern', () => {
  it.each([
    ['a|b(?:c|d)*?', 'a|b(?:c|d)*?'],
    ['^[a-z]{2,4}$', '^[a-z]{2,4}$'],
    ['a{3}b{2,}c{0,1}', 'a{3}b{2,}c?'],
    ['[\\w\\-]+', '[\\x2d0-9A-Z_a-z]+'],
    ['[^\\d]', '[\\u{0}-\\/:-\\u{10ffff}]'],
    ['\\@\\-x]', '@\\x2dx\\]'],
    ['[]a]', '[\\]a]'],
    ['[a-]', '[\\x2da]'],
    ['\\x41\\u0042\\t', 'AB\\u{9}'],
    ['.', '.'],
    ['\\.\\/', '\\.\\/'],
    ['\u{1f600}', '\\u{1f600}'],
  ])('rewrites %s', (text, expected) => {
    expect(rewritten(text)).toBe(expected);
    expect(() => new RegExp(expected, 'su')).not.toThrow();
  });

  it.each([
    '(a',
    'a)',
    '[a',
    'a**',
    'a++',
    '*a',
    'a{2,1}',
    'a{x}',
    '(?=a)',
    '(?<n>a)',
    '(a)\\1',
    '\\bword',
    '\\p{L}',
    '[a-z&&[b]]',
    '[z-a]',
    'a\\',
    '('.repeat(60) + ')'.repeat(60),
  ])('leaves %s alone', (text) => {
    expect(parsePattern(text)).toBeUndefined();
  });

  it.each([
    ['[A-Z]([A-Za-z0-9_]){0,254}', ['A', 'Ab_9'], ['a', '']],
    ['^[^\\s]+(\\s[^\\s]+)*$', ['a b', 'ab'], [' a', 'a  b', '']],
    ['^\\S+.\\D$', ['ab!x'], ['a9', ' ']],
  ])('keeps the meaning of %s', (text, matching, other) => {
    const pattern = new RegExp(rewritten(text) ?? '', 'su');
    expect(matching.map((each) => pattern.test(each))).toEqual(matching.map(() => true));
    expect(other.map((each) => pattern.test(each))).toEqual(other.map(() => false));
  });
});
