import { describe, expect, it } from 'vitest';
import { KeyBlocks } from './KeyBlocks.js';

describe('KeyBlocks', () => {
  it('gives the records of each key that several have, in order of the key’s first record', () => {
    const blocks = new KeyBlocks(0);
    blocks.add(7, 0);
    blocks.add(-3, 0);
    blocks.add(-3, 1);
    blocks.add(7, 2);
    blocks.add(7, 3);
    blocks.add(99, 4);
    expect([...blocks.shared()]).toEqual([
      [0, 2, 3],
      [0, 1],
    ]);
  });

  it('takes a record that comes twice under one key for one', () => {
    const blocks = new KeyBlocks(2);
    blocks.add(1, 5);
    blocks.add(1, 5);
    expect([...blocks.shared()]).toEqual([]);
  });

  it('keeps keys apart that lead to one place, however many there are', () => {
    const blocks = new KeyBlocks(1);
    const keys = Array.from({ length: 5000 }, (_, at) => at * 1024);
    for (const record of [0, 1]) for (const key of keys) blocks.add(key, record);
    const shared = [...blocks.shared()];
    expect(shared).toHaveLength(keys.length);
    expect(shared.every(([first, second]) => first === 0 && second === 1)).toBe(true);
  });
});
