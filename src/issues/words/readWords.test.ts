import { describe, expect, it } from 'vitest';
import { readWords } from './readWords.js';

const folded = (text: string): readonly string[] => readWords(text).map((word) => word.folded);

describe('readWords', () => {
  it('reads numbers, dates, codes and addresses as what they are', () => {
    expect(folded('op 3-4-2021 om 10:30')).toEqual(['op', '<date>', 'om', '<time>']);
    expect(folded('K86 en T90.02')).toEqual(['<icpc>', 'e', '<icpc>']);
    expect(folded('HTTP 404')).toEqual(['htp', '<404>', '<num>']);
    expect(folded('sinds 1998')).toEqual(['sinds', '<year>']);
    expect(folded('73211009')).toEqual(['<longnum>']);
    expect(folded('zie https://example.org/a?b=1')).toEqual(['sie', '<url>']);
  });

  it('takes names of elements and error codes apart', () => {
    expect(folded('MedicationRequest.requester')).toEqual(['medikation', 'rekest', 'rekester']);
    expect(folded('invalid_grant')).toEqual(['infalit', 'grant']);
  });

  it('reads accents and capitals as plain letters', () => {
    expect(folded('Één PATIËNT')).toEqual(folded('een patient'));
  });

  it('knows which clause a negation is about', () => {
    const words = readWords('ik zie hem wel, maar zonder uitslag');
    expect(words.filter(({ negated }) => negated).map((word) => word.folded)).toEqual([
      'mar',
      'sonder',
      'uitslag',
    ]);
  });

  it('reads anything', () => {
    expect(readWords('')).toEqual([]);
    expect(readWords(' \u0000\u0007 \u200b')).toEqual([]);
    expect(folded('a\u0000b')).toEqual(['a', 'b']);
    expect(readWords('x '.repeat(500_000)).length).toBeLessThan(6000);
  });
});
