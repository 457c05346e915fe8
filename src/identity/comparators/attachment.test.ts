import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { attachment } from './attachment.js';

/** Ends in bytes that base64 writes with both of its signs that urls have no room for, and with padding. */
const bytes = Buffer.concat([
  Buffer.from('Een brief over niets in het bijzonder, lang genoeg voor twee regels. '),
  Buffer.of(0xfb, 0xef, 0xbe, 0xff, 0xff),
]);
const data = bytes.toString('base64');

describe('attachment', () => {
  it.each([
    [{ data }, { data }, { outcome: 'equal' }],
    [{ data }, { data: data.replace(/.{20}/g, '$&\r\n') }, { outcome: 'equal', means: 'spelling' }],
    [{ data }, { data: bytes.toString('base64url') }, { outcome: 'equal', means: 'spelling' }],
    [{ data }, { hash: 'B95KoTO1vn+e1kzdVcsyTuyNe54=', size: bytes.length }, { outcome: 'different' }],
    [{ data }, { data: Buffer.from('iets anders').toString('base64') }, { outcome: 'different' }],
    [{ size: 3 }, { size: 3 }, { outcome: 'compatible', means: 'tolerance' }],
    [{ size: 3 }, { size: 4 }, { outcome: 'different' }],
    [{ url: 'https://xis.example/Binary/1' }, { url: 'https://xis.example/Binary/1' }, { outcome: 'equal' }],
    [{ url: 'Binary/1' }, { url: 'Binary/1' }, { outcome: 'incomparable' }],
    [{ data: '' }, { data }, 'absent'],
  ])('%#', (a, b, match) => {
    expect(comparing({ ...attachment(), keys: () => ['-'] }, a, b)).toEqual(match);
  });

  it('holds bytes against a hash, in base64 or in hexadecimal digits', () => {
    const sha1 = createHash('sha1').update(bytes);
    const hash = sha1.copy().digest('base64');
    expect(comparing(attachment(), { data }, { hash })).toMatchObject({ outcome: 'equal' });
    expect(comparing(attachment(), { data }, { hash: sha1.digest('hex') })).toMatchObject({
      outcome: 'equal',
    });
  });
});
