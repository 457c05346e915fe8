import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { medicationProduct } from './medicationProduct.js';

const root = 'urn:oid:2.16.840.1.113883.2.4.4';
const system = {
  zi: `${root}.8`,
  hpk: `${root}.7`,
  prk: `${root}.10`,
  gpk: `${root}.1`,
  atc: 'http://www.whocc.no/atc',
};
const product = (codes: Partial<Record<keyof typeof system, string>>, text?: string): unknown => ({
  coding: Object.entries(codes).map(([level, code]) => ({
    system: system[level as keyof typeof system],
    code,
  })),
  ...(text !== undefined && { text }),
});

describe('medicationProduct', () => {
  it.each([
    [product({ prk: '1', gpk: '9' }), product({ prk: '1', gpk: '9' }), { outcome: 'equal' }],
    [
      product({ hpk: '5', prk: '1' }),
      product({ hpk: '6', prk: '1' }),
      { outcome: 'equal', means: 'code-level' },
    ],
    [product({ prk: '1', gpk: '9' }), product({ prk: '2', gpk: '9' }), { outcome: 'different' }],
    [
      product({ hpk: '5', gpk: '9' }),
      product({ prk: '1', gpk: '9' }),
      { outcome: 'compatible', means: 'code-level' },
    ],
    [product({ gpk: '8' }), product({ gpk: '9' }), { outcome: 'different' }],
    [
      product({}, 'PARACETAMOL TABLET 500MG'),
      product({ prk: '1' }, 'Paracetamol 500mg tablet'),
      { outcome: 'compatible', means: 'text' },
    ],
    [
      product({}, 'PARACETAMOL TABLET 500MG'),
      product({}, 'PARACETAMOL TABLET 1000MG'),
      { outcome: 'different' },
    ],
    [product({ hpk: '5' }), product({ prk: '1' }), { outcome: 'incomparable' }],
  ])('%j and %j', (a, b, match) => {
    expect(comparing(medicationProduct(), a, b)).toEqual(match);
  });

  it('learns from the data which PRK an HPK belongs to', () => {
    const seen = [product({ hpk: '5', prk: '1' })];
    expect(comparing(medicationProduct(), product({ hpk: '5' }), product({ prk: '1' }), { seen })).toEqual({
      outcome: 'equal',
      means: 'code-level',
    });
    expect(comparing(medicationProduct(), product({ hpk: '5' }), product({ prk: '2' }), { seen })).toEqual({
      outcome: 'different',
    });
  });
});
