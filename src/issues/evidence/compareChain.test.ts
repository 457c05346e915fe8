import { describe, expect, it } from 'vitest';
import { compareChain } from './compareChain.js';

describe('compareChain', () => {
  it.each([
    [
      'lost in the DVA',
      { scherm: true, xis: true, dva: false },
      { firstDeviatingHop: 'dva', change: 'lost' },
    ],
    ['fewer after the DVA', { xis: 6, dva: 4, pgoReceived: 4 }, { firstDeviatingHop: 'dva', change: 'lost' }],
    ['more after the DVA', { xis: 1, dva: 2 }, { firstDeviatingHop: 'dva', change: 'added' }],
    [
      'another value shown',
      { xis: 'a', pgoReceived: 'a', pgoShown: 'b' },
      { firstDeviatingHop: 'pgo-shown', change: 'changed' },
    ],
    ['never recorded', { scherm: false, xis: false }, { firstDeviatingHop: 'screen', change: 'lost' }],
    [
      'lost, as said in words',
      { scherm: 'aanwezig', xis: 'present', dva: 'afwezig' },
      { firstDeviatingHop: 'dva', change: 'lost', byValue: false },
    ],
    ['not mapped', { scherm: 'x', xis: null }, { firstDeviatingHop: 'xis', change: 'lost' }],
  ] as const)('%s', (_, seen, expected) => {
    expect(compareChain({ item: 'Condition', ...seen })).toMatchObject(expected);
  });

  it('does not know where, when the source lacks it and the screen was not looked at', () => {
    const comparison = compareChain({ item: 'Condition', xis: false, dva: false });
    expect(comparison.firstDeviatingHop).toBeUndefined();
    expect(comparison.change).toBe('lost');
  });

  it('finds no difference in equal values of any shape', () => {
    const value = { code: 'x', parts: [1, 2] };
    const comparison = compareChain({ item: 'Condition', scherm: value, xis: { ...value }, pgoShown: value });
    expect(comparison).toEqual({ seen: ['screen', 'xis', 'pgo-shown'], byValue: true });
    expect(compareChain({ item: 'Condition' })).toEqual({ seen: [], byValue: false });
  });
});
