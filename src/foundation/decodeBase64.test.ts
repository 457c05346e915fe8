import { describe, expect, it } from 'vitest';
import { decodeBase64 } from './decodeBase64.js';

describe('decodeBase64', () => {
  it.each(['', 'YWJj', 'YWI=', 'YQ==', 'YW\r\nJj', '+/+/', '0189azAZ'])('decodes %j', (text) => {
    const bytes: number[] = [];
    decodeBase64(text, (byte) => bytes.push(byte));
    expect(bytes).toEqual([...Buffer.from(text, 'base64')]);
  });
});
