import { describe, expect, it } from 'vitest';
import { corrections } from './corrections.js';
import { parseExpression } from './parseExpression.js';

describe('corrections', () => {
  it.each(corrections)('$keys of $releases parses, and is another expression', ({ published, corrected }) => {
    expect(() => parseExpression(corrected)).not.toThrow();
    expect(corrected).not.toBe(published);
  });

  it('corrects an expression once per release', () => {
    const corrected = corrections.flatMap(({ releases, published }) =>
      releases.map((each) => `${each} ${published}`),
    );
    expect(new Set(corrected).size).toBe(corrected.length);
  });
});
