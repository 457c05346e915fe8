import { describe, expect, it } from 'vitest';
import { joinWords } from './joinWords.js';

describe('joinWords', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a en b'],
    [['a', 'b', 'c'], 'a, b en c'],
  ])('joins %j', (words, joined) => {
    expect(joinWords(words, 'nl')).toBe(joined);
  });

  it('has the English conjunction', () => {
    expect(joinWords(['a', 'b'], 'en')).toBe('a and b');
  });
});
