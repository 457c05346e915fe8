import { describe, expect, it } from 'vitest';
import { foldWord } from './foldWord.js';

describe('foldWord', () => {
  it.each([
    ['gezogt', 'gezocht'],
    ['vinde', 'vinden'],
    ['bloedruk', 'bloeddruk'],
    ['abseluut', 'abseluud'],
    ['teits', 'tijts'],
    ['fraag', 'vraag'],
    ['akkoord', 'accoord'],
    ['hautarts', 'houtarts'],
  ])('lets %s and %s meet', (typed, meant) => {
    expect(foldWord(typed)).toBe(foldWord(meant));
  });

  it('keeps different words apart', () => {
    const words = [
      'huisarts',
      'ziekenhuis',
      'apotheek',
      'dubbel',
      'datum',
      'code',
      'brief',
      'token',
      'alle',
      'alleen',
    ];
    expect(new Set(words.map(foldWord)).size).toBe(words.length);
  });
});
