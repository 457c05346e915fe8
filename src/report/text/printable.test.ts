import { describe, expect, it } from 'vitest';
import { printable, printableText } from './printable.js';

describe('printableText', () => {
  it.each([
    ['\u001b[31mrood', '\ufffd[31mrood'],
    ['a\u0000b\u0007c\u009bd', 'a\ufffdb\ufffdc\ufffdd'],
    ['\u202eomgekeerd\u2066', '\ufffdomgekeerd\ufffd'],
    ['\ud800 half', '\ufffd half'],
    ['regel\r\nregel\tkolom\u2028', 'regel  regel kolom '],
    ['gewoon: é, 😀, ’', 'gewoon: é, 😀, ’'],
  ])('writes %j as %j', (text, expected) => {
    expect(printableText(text)).toBe(expected);
  });
});

describe('printable', () => {
  it('cleans every string of plain data, however deep, and names none anew', () => {
    const data = { a: ['\u0007', { b: 'x\u0000' }], c: 1, d: null, e: undefined };
    expect(printable(data)).toEqual({ a: ['\ufffd', { b: 'x\ufffd' }], c: 1, d: null, e: undefined });
    expect(data.a[0]).toBe('\u0007');
  });

  it('gives what is clean back as it is', () => {
    const data = { a: ['x', { b: 'y' }] };
    expect(printable(data)).toBe(data);
  });
});
