import { describe, expect, it } from 'vitest';
import { fillPattern, matchPattern, parsePattern } from './placeholders.js';

describe('placeholders', () => {
  it('matches a value without placeholder exactly', () => {
    expect(matchPattern(parsePattern('active'), 'active')).toEqual({});
    expect(matchPattern(parsePattern('active'), 'actively')).toBeUndefined();
    expect(matchPattern(parsePattern('active'), 'inactive')).toBeUndefined();
  });

  it('takes what stands in the place of a placeholder', () => {
    expect(matchPattern(parsePattern('ge{from}'), 'ge2024-01-01')).toEqual({ from: '2024-01-01' });
    expect(matchPattern(parsePattern('EpisodeOfCare/{episode}'), 'EpisodeOfCare/e1')).toEqual({
      episode: 'e1',
    });
    expect(matchPattern(parsePattern('{system}|{code}'), 'http://a|b')).toEqual({
      system: 'http://a',
      code: 'b',
    });
    expect(matchPattern(parsePattern('/studies/{study}/rendered'), '/studies/1.2/rendered')).toEqual({
      study: '1.2',
    });
  });

  it('needs at least one character', () => {
    expect(matchPattern(parsePattern('ge{from}'), 'ge')).toBeUndefined();
    expect(matchPattern(parsePattern('{identifier}'), '')).toBeUndefined();
  });

  it('fills in what is known and names what is not', () => {
    const pattern = parsePattern('{system}|{code}');
    expect(fillPattern(pattern, (name) => (name === 'code' ? 'b' : undefined))).toEqual({
      text: '{system}|b',
      missing: ['system'],
    });
  });
});
