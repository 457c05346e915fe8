import { describe, expect, it } from 'vitest';
import { parseDiscriminatorPath } from './parseDiscriminatorPath.js';

describe('parseDiscriminatorPath', () => {
  it.each([
    ['$this', []],
    ['$this.resolve()', [{ kind: 'resolve' }]],
    [
      'code.coding.code',
      [
        { kind: 'element', name: 'code' },
        { kind: 'element', name: 'coding' },
        { kind: 'element', name: 'code' },
      ],
    ],
    [
      "extension('http://a.nl/b.c').value",
      [
        { kind: 'extension', url: 'http://a.nl/b.c' },
        { kind: 'element', name: 'value' },
      ],
    ],
    ["extension(url='http://a.nl/b')", [{ kind: 'extension', url: 'http://a.nl/b' }]],
    [
      'value[x].ofType(Quantity)',
      [
        { kind: 'element', name: 'value' },
        { kind: 'ofType', type: 'Quantity' },
      ],
    ],
  ])('reads %s', (path, steps) => {
    expect(parseDiscriminatorPath(path)).toEqual(steps);
  });

  it.each(['where(a = b)', 'a | b', 'a[0]', 'extension(url)'])('does not guess at %s', (path) => {
    expect(parseDiscriminatorPath(path)).toBeUndefined();
  });
});
