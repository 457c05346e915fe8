import { describe, expect, it } from 'vitest';
import { nearestStrings } from './nearestStrings.js';

describe('nearestStrings', () => {
  it('gives what differs in a third of the letters at most, the nearest first', () => {
    expect(nearestStrings('problm', ['procedure', 'problem', 'problems', 'patient'], 3)).toEqual([
      'problem',
      'problems',
    ]);
  });

  it('gives what starts with the text, whatever its length', () => {
    expect(nearestStrings('BgZ', ['ggz-2', 'bgz-3', 'bgz-msz-2'], 2)).toEqual(['bgz-3', 'bgz-msz-2']);
  });

  it('orders equal distances by code unit and keeps to the count', () => {
    expect(nearestStrings('9', ['8', '7', '6'], 2)).toEqual(['6', '7']);
  });

  it('gives nothing for nothing', () => {
    expect(nearestStrings('  ', ['a'], 3)).toEqual([]);
    expect(nearestStrings('entirely-else', ['a', 'b'], 3)).toEqual([]);
  });
});
