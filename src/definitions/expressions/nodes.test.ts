import { describe, expect, it } from 'vitest';
import { childrenOf, descendantsOf, hasChildBesidesId, isPrimitive } from './nodes.js';
import type { Raw } from './Raw.js';

const raw = (value: unknown): Raw => value as Raw;

describe('childrenOf', () => {
  it('gives items with their extras, and what has extras only', () => {
    const parent = raw({
      resourceType: 'Patient',
      id: 'p',
      given: ['a', null, 'b'],
      _given: [null, { id: 'g' }],
      _birthDate: { extension: [] },
      name: [{ family: 'c' }],
    });
    expect(childrenOf(parent, undefined)).toEqual([
      { key: 'id', value: 'p', extra: undefined },
      { key: 'given', value: 'a', extra: undefined },
      { key: 'given', value: undefined, extra: { id: 'g' } },
      { key: 'given', value: 'b', extra: undefined },
      { key: 'name', value: { family: 'c' }, extra: undefined },
      { key: 'birthDate', value: undefined, extra: { extension: [] } },
    ]);
  });

  it('of a primitive are its id and extensions', () => {
    const extra = raw({ id: 'x', extension: [{ url: 'u' }] });
    expect(childrenOf(raw('text'), extra).map(({ key }) => key)).toEqual(['id', 'extension']);
  });

  it.each([undefined, null, 'text', 1, true, []])('of %j there are none', (value) => {
    expect(childrenOf(raw(value), undefined)).toEqual([]);
  });
});

describe('descendantsOf', () => {
  it('gives all that is below', () => {
    const parent = raw({ a: { b: [{ c: 1 }, { c: 2 }] }, d: 'x' });
    expect(descendantsOf(parent, undefined).map(({ key }) => key)).toEqual(['a', 'd', 'b', 'b', 'c', 'c']);
  });

  it('goes as deep as the data', () => {
    let deep: unknown = {};
    for (let depth = 0; depth < 50_000; depth++) deep = { item: deep };
    expect(descendantsOf(raw(deep), undefined)).toHaveLength(50_000);
  });
});

describe('hasChildBesidesId', () => {
  it.each([
    [{ id: 'x' }, false],
    [{ id: 'x', code: 'y' }, true],
    [{ resourceType: 'Patient', id: 'x' }, false],
    [{ code: null }, false],
    [{ coding: [] }, false],
    [{ _code: { id: 'x' } }, true],
    [{}, false],
    ['text', false],
    [null, false],
    [undefined, false],
  ])('%j: %s', (value, expected) => {
    expect(hasChildBesidesId(raw(value), undefined)).toBe(expected);
  });

  it('looks at the extensions of a primitive', () => {
    expect(hasChildBesidesId(raw('a'), raw({ id: 'x' }))).toBe(false);
    expect(hasChildBesidesId(undefined, raw({ extension: [{ url: 'u' }] }))).toBe(true);
  });
});

describe('isPrimitive', () => {
  it('is true of a value that is no element', () => {
    expect(['a', 0, false, null, undefined, {}].map(isPrimitive)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
