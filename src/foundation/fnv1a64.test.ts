import { describe, expect, it } from 'vitest';
import { fnv1a64 } from './fnv1a64.js';

describe('fnv1a64', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('gives the published value of %j', (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });

  it('hashes UTF-8 bytes', () => {
    expect(fnv1a64('é')).not.toBe(fnv1a64('e'));
    expect(fnv1a64('é')).toHaveLength(16);
  });

  it('keeps a hundred thousand similar texts apart', () => {
    const hashes = new Set(
      Array.from({ length: 100_000 }, (_, index) => fnv1a64(`Observation.code ${index}`)),
    );
    expect(hashes.size).toBe(100_000);
  });
});
