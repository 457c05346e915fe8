import { describe, expect, it } from 'vitest';
import { featureKey } from './featureKey.js';

describe('featureKey', () => {
  it('is the same for the same name, wherever it runs', () => {
    expect(featureKey('w:brief')).toBe(featureKey(['w', 'brief'].join(':')));
    expect(featureKey('')).toBe(1_941_500);
  });

  it('scatters names over two million keys', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => featureKey(`g:${index}`));
    expect(Math.max(...keys)).toBeLessThan(2 ** 21);
    expect(new Set(keys).size).toBeGreaterThan(9900);
  });
});
