import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segmentsOf.js';

describe('segmentsOf', () => {
  it('takes sentences and items of a list apart', () => {
    expect(segmentsOf('Mijn brief opent niet. Verder zijn alle letters veel te klein!')).toEqual([
      'Mijn brief opent niet',
      'Verder zijn alle letters veel te klein!',
    ]);
    expect(segmentsOf('1) de app sluit vanzelf af 2) alle afspraken staan dubbel')).toEqual([
      'de app sluit vanzelf af',
      'alle afspraken staan dubbel',
    ]);
  });

  it('leaves out what is too short to tell, and reads no more than a dozen parts', () => {
    expect(segmentsOf('Hallo. Groet, Jan.')).toEqual([]);
    expect(segmentsOf('Dit is nu een zin. '.repeat(1000))).toHaveLength(12);
  });
});
