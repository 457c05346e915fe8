import { describe, expect, it } from 'vitest';
import { keyOf, sameItem, sameItems } from './sameItem.js';

const coding = { system: 's', code: 'c' };

describe('sameItem', () => {
  it.each([
    ['a', 'a', true],
    ['a', 'b', false],
    ['1', 1, false],
    [undefined, 'a', undefined],
    ['a', null, undefined],
    [coding, { code: 'c', system: 's' }, true],
    [coding, { system: 's' }, false],
    [{ system: 's' }, coding, false],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
    [{ a: [1] }, { a: { 0: 1 } }, false],
    [{ a: undefined }, { b: undefined }, false],
    [coding, 'c', false],
  ])('%j and %j: %s', (left, right, expected) => {
    expect(sameItem(left, right)).toBe(expected);
  });
});

describe('sameItems', () => {
  it('compares one by one', () => {
    expect(sameItems(['a', coding], ['a', { ...coding }])).toBe(true);
    expect(sameItems(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(sameItems(['a'], ['a', 'a'])).toBe(false);
    expect(sameItems([], ['a'])).toBeUndefined();
  });
});

describe('keyOf', () => {
  it('is equal for equal items, and for them only', () => {
    expect(keyOf({ b: [1, null], a: 'x' })).toBe(keyOf({ a: 'x', b: [1, null] }));
    expect(keyOf({ a: '1' })).not.toBe(keyOf({ a: 1 }));
    expect(keyOf(1)).toBe(1);
    expect(keyOf('1')).toBe('1');
  });
});
