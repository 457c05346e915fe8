import { describe, expect, it } from 'vitest';
import { readWords } from './readWords.js';

describe('readWords', () => {
  it('reads numbers, dates, codes and addresses as what they are', () => {
    expect(readWords('op 3-4-2021 om 10:30')).toEqual(['op', '<date>', 'om', '<time>']);
    expect(readWords('K86 en T90.02')).toEqual(['<icpc>', 'en', '<icpc>']);
    expect(readWords('HTTP 404')).toEqual(['htp', '<404>', '<num>']);
    expect(readWords('sinds 1998')).toEqual(['sinds', '<year>']);
    expect(readWords('73211009')).toEqual(['<longnum>']);
    expect(readWords('zie https://example.org/a?b=1')).toEqual(['sie', '<url>']);
  });

  it('takes names of elements and error codes apart', () => {
    expect(readWords('MedicationRequest.requester')).toEqual(['medikation', 'rekest', 'rekester']);
    expect(readWords('invalid_grant')).toEqual(['infalit', 'grant']);
  });

  it('reads accents and capitals as plain letters', () => {
    expect(readWords('Één PATIËNT')).toEqual(readWords('een patient'));
  });

  it('reads what came along with copying: soft hyphens, ligatures, an eszett', () => {
    expect(readWords('certi\u00adficaat')).toEqual(readWords('certificaat'));
    expect(readWords('cer\u200btificaat\ufeff')).toEqual(readWords('certificaat'));
    expect(readWords('certi\ufb01caat')).toEqual(readWords('certificaat'));
    expect(readWords('Größe')).toEqual(['grose']);
  });

  it('reads anything', () => {
    expect(readWords('')).toEqual([]);
    expect(readWords(' \u0000\u0007 \u200b')).toEqual([]);
    expect(readWords('a\u0000b')).toEqual(['a', 'b']);
    expect(readWords('x '.repeat(500_000)).length).toBeLessThan(6000);
  });
});
