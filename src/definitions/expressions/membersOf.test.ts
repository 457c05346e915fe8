import { describe, expect, it } from 'vitest';
import { membersOf } from './membersOf.js';

describe('membersOf', () => {
  it.each([1, 8, 9, 100])('finds equal elements among %i', (count) => {
    const members = membersOf(
      Array.from({ length: count }, (_, index) => ({ system: 's', code: `c${index}` })),
    );
    expect(members.has({ code: `c${count - 1}`, system: 's' })).toBe(true);
    expect(members.has({ code: `c${count}`, system: 's' })).toBe(false);
    expect(members.has({ code: 'c0' })).toBe(false);
    expect(members.has('c0')).toBe(false);
  });
});
