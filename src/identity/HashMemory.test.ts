import { expect, it } from 'vitest';
import { HashMemory, notKnown } from './HashMemory.js';

it('gives back what was kept under both numbers of a hash, and nothing for another', () => {
  const memory = new HashMemory();
  memory.set(5, -8, 0);
  memory.set(-7, 1, 12);
  expect(memory.get(5, -8)).toBe(0);
  expect(memory.get(-7, 1)).toBe(12);
  expect([memory.get(5, 8), memory.get(0, 0)]).toEqual([notKnown, notKnown]);
});

it('forgets rather than mixes up when there is too much to keep', () => {
  const memory = new HashMemory();
  const size = 20_000;
  for (let at = 0; at < size; at++) memory.set(at * 64, at, at);
  let kept = 0;
  for (let at = 0; at < size; at++) {
    const found = memory.get(at * 64, at);
    if (found === notKnown) continue;
    kept += 1;
    expect(found).toBe(at);
  }
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(size);
});
