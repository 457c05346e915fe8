import { describe, expect, it } from 'vitest';
import { choiceExtra, choiceValue, hasChoice } from './choices.js';
import type { Raw } from './Raw.js';

describe('choices', () => {
  it.each([
    [{ url: 'u', valueString: 'a' }, true, 'a', undefined],
    [{ _valueDateTime: { id: 'x' } }, true, undefined, { id: 'x' }],
    [{ valueCode: 'a', _valueCode: { id: 'x' } }, true, 'a', { id: 'x' }],
    [{ value: 'a' }, false, undefined, undefined],
    [{ values: 'a', valueset: 'b' }, false, undefined, undefined],
    [{ valueString: null }, false, undefined, undefined],
    [{}, false, undefined, undefined],
    ['valueString', false, undefined, undefined],
    [undefined, false, undefined, undefined],
  ])('%j: %s', (data, present, value, extra) => {
    const parent = data as Raw | undefined;
    expect(hasChoice(parent, 'value')).toBe(present);
    expect(choiceValue(parent, 'value')).toEqual(value);
    expect(choiceExtra(parent, 'value')).toEqual(extra);
  });
});
