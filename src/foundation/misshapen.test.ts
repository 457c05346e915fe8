import { describe, expect, it } from 'vitest';
import type { Shape } from './misshapen.js';
import { misshapen } from './misshapen.js';

const shape: Shape = {
  parts: {
    name: 'text',
    colour: ['red', 'blue'],
    sizes: { list: 'number' },
    left: { nullable: 'boolean' },
    any: 'value',
  },
  needs: ['name'],
};
const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

describe('misshapen', () => {
  it.each<[value: unknown, at: string | undefined]>([
    [{ name: 'a', colour: 'red', sizes: [1], left: null, any: { b: [null] }, other: 5 }, undefined],
    [{ name: 'a', colour: undefined }, undefined],
    [{}, 'x.name'],
    [{ name: 5 }, 'x.name'],
    [{ name: 'a', colour: 'constructor' }, 'x.colour'],
    [{ name: 'a', sizes: {} }, 'x.sizes'],
    [{ name: 'a', sizes: [1, '2'] }, 'x.sizes[1]'],
    [{ name: 'a', left: 0 }, 'x.left'],
    [{ name: 'a', any: 10n }, 'x.any'],
    [{ name: 'a', any: cyclic }, 'x.any'],
    [[], 'x'],
    [null, 'x'],
    [Object.create({ name: 'inherited' }), 'x.name'],
  ])('looks at what each part is (%#)', (value, at) => {
    expect(misshapen(value, shape, 'x')?.at).toBe(at);
  });

  it('chooses by what the value holds', () => {
    const chosen: Shape = {
      choose: (value) => ('a' in value ? { parts: { a: 'text' } } : { parts: { b: 'text' } }),
    };
    expect(misshapen({ a: 5 }, chosen, '')?.at).toBe('a');
    expect(misshapen({ b: 5 }, chosen, '')?.at).toBe('b');
    expect(misshapen(5, chosen, 'y')).toEqual({ at: 'y', expected: 'an object' });
  });
});
