import { describe, expect, it } from 'vitest';
import { matchesSituation } from './Situation.js';

describe('matchesSituation', () => {
  it('holds when each fact has the value or one of the values', () => {
    const situation = { zal: 'present', pgoDirectory: 'absent' } as const;
    expect(matchesSituation({ zal: 'present', pgoDirectory: 'absent' }, situation)).toBe(true);
    expect(matchesSituation({ zal: 'present', pgoDirectory: 'present' }, situation)).toBe(false);
    expect(matchesSituation({ firstDeviatingHop: ['pgo', 'pgo-shown'] }, { firstDeviatingHop: 'pgo' })).toBe(
      true,
    );
  });

  it('takes an absent fact as unknown, also where false is asked', () => {
    expect(matchesSituation({ nextLink: false }, {})).toBe(false);
    expect(matchesSituation({ nextLink: false }, { nextLink: false })).toBe(true);
  });

  it('compares numbers with a range whose end is excluded', () => {
    const range = { age: { atLeast: 12, below: 16 } };
    expect([11, 12, 15, 16].map((age) => matchesSituation(range, { age }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(matchesSituation({ suppliersAffected: { atLeast: 2 } }, { suppliersAffected: 2 })).toBe(true);
    expect(matchesSituation({ status: 422 }, { status: 422 })).toBe(true);
  });

  it('holds always for the empty pattern', () => {
    expect(matchesSituation({}, {})).toBe(true);
  });
});
