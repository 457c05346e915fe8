import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Sha1 } from './Sha1.js';

describe('Sha1', () => {
  it.each([0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 1000])(
    'agrees with the platform on %i bytes',
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + 11) & 255);
      const sha1 = new Sha1();
      for (const byte of bytes) sha1.add(byte);
      expect(sha1.length).toBe(length);
      expect(sha1.digest()).toBe(createHash('sha1').update(bytes).digest('hex'));
    },
  );
});
