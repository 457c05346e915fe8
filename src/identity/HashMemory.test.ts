import { expect, it } from 'vitest';
import { HashMemory } from './HashMemory.js';

it('gives back what was kept under both numbers of a hash, and nothing for another', () => {
  const memory = new HashMemory<{ readonly name: string }>();
  const kept = { name: 'a' };
  memory.set(5, -8, kept);
  expect(memory.get(5, -8)).toBe(kept);
  expect(memory.get(5, 8)).toBeUndefined();
  expect(memory.get(0, 0)).toBeUndefined();
});

it('forgets rather than mixes up when there is too much to keep', () => {
  const memory = new HashMemory<{ readonly at: number }>();
  const size = 20_000;
  for (let at = 0; at < size; at++) memory.set(at * 64, at, { at });
  let kept = 0;
  for (let at = 0; at < size; at++) {
    const found = memory.get(at * 64, at);
    if (found === undefined) continue;
    kept += 1;
    expect(found.at).toBe(at);
  }
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(size);
});
