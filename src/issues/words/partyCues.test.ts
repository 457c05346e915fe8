import { describe, expect, it } from 'vitest';
import { partyCues } from './partyCues.js';

describe('partyCues', () => {
  it.each([
    ['Bij de bron staat het goed, in de app gaat het fout', ['good:xis', 'bad:pgo', 'good:xis>bad:pgo']],
    ['De andere app toont het wel, deze app niet', ['other:pgo', 'this:pgo', 'bad:pgo']],
    ['Our gateway drops the unit', ['own:dva', 'bad:dva', 'own:bad:dva']],
    ['Bij alle leveranciers', ['all:xis']],
    ['De bron levert het wel, de gateway laat het weg', ['supply:xis', 'lose:dva']],
    ['Het bericht verlaat onze gateway en wij veranderen niets', ['own:dva', 'not-change:dva']],
    ['Het PGO krijgt de naam, maar toont die niet', ['not-show:pgo']],
    ['Het ziekenhuis heeft de dva opdracht gegeven', ['chose:zorgaanbieder']],
  ])('tells who is cleared, blamed or spoken for: %s', (text, expected) => {
    expect(partyCues(text)).toEqual(expect.arrayContaining(expected));
  });

  it('knows who "we" are when the role of the reporter is told', () => {
    expect(partyCues('Wij sturen het verkeerd')).toEqual(expect.arrayContaining(['bad:we', 'supply:we']));
    expect(partyCues('Wij sturen het verkeerd', 'pgo')).toEqual(
      expect.arrayContaining(['own:pgo', 'bad:pgo', 'supply:pgo']),
    );
  });

  it('reads anything', () => {
    expect(partyCues('')).toEqual([]);
    expect(partyCues('\u0000 ; ; ,')).toEqual([]);
  });
});
