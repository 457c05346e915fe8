import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.js';

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};
const problemsOf = (bytes: Uint8Array, declared?: string) =>
  decodeText(bytes, declared).problems.map((problem) => {
    const { code, evidence } = problem.finding({ path: '' }, { evidence: 'masked' });
    return { code, evidence, offset: problem.offset };
  });

describe('decodeText', () => {
  it('reads UTF-8, with or without byte order mark', () => {
    expect(decodeText(utf8('{"a":"één 😀"}'))).toEqual({
      text: '{"a":"één 😀"}',
      encoding: 'utf-8',
      byteOrderMark: false,
      problems: [],
    });
    expect(decodeText(utf8('\ufeff{}'))).toMatchObject({ text: '{}', byteOrderMark: true, problems: [] });
  });

  it.each([
    ['utf-16le', true, '\ufeff{"a":"é"}'],
    ['utf-16le', true, '{"a":"é"}'],
    ['utf-16be', false, '\ufeff{"a":"é"}'],
    ['utf-16be', false, '<a/>'],
  ] as const)('reads %s (little endian %s) from %j and reports it', (encoding, littleEndian, text) => {
    const bytes = utf16(text, littleEndian);
    const marked = text.startsWith('\ufeff');
    expect(decodeText(bytes)).toMatchObject({
      text: marked ? text.slice(1) : text,
      encoding,
      byteOrderMark: marked,
    });
    expect(problemsOf(bytes)).toEqual([
      { code: 'text/other-encoding', evidence: { encoding }, offset: undefined },
    ]);
  });

  it('reads an odd number of UTF-16 bytes as far as it goes', () => {
    const bytes = utf16('{"a":1}', false);
    expect(decodeText(bytes.subarray(0, bytes.length - 1)).text).toHaveLength(7);
  });

  it('reads bytes without any multi-byte character as Windows-1252', () => {
    const bytes = latin1('{"a":"\u0080 Ren\xe9e"}');
    expect(decodeText(bytes)).toMatchObject({ text: '{"a":"€ Renée"}', encoding: 'windows-1252' });
    expect(problemsOf(bytes)).toEqual([
      {
        code: 'text/invalid-utf-8',
        evidence: { byteOffset: 6, count: 2, readAs: 'windows-1252' },
        offset: 6,
      },
    ]);
  });

  it('replaces what is wrong in a text that is UTF-8 elsewhere, and counts bytes from the start', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('"é'), 0xe9, ...utf8('x'), 0xff, ...utf8('"')]);
    expect(decodeText(bytes)).toMatchObject({ text: '"é\ufffdx\ufffd"', encoding: 'utf-8' });
    expect(problemsOf(bytes)).toEqual([
      { code: 'text/invalid-utf-8', evidence: { byteOffset: 6, count: 2, readAs: 'utf-8' }, offset: 2 },
    ]);
  });

  it.each([
    ['overlong', [0xc0, 0xaf]],
    ['surrogate', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['cut off', [0xe2, 0x82]],
    ['stray continuation', [0x80]],
  ])('takes an %s sequence for what it is: not UTF-8', (_, sequence) => {
    const bytes = Uint8Array.from([...utf8('"é '), ...sequence]);
    expect(problemsOf(bytes)).toMatchObject([{ evidence: { byteOffset: 4, readAs: 'utf-8' } }]);
  });

  it('follows a declaration of Latin-1, and reports it', () => {
    const bytes = latin1('<a b="\xe9"/>');
    expect(decodeText(bytes, 'iso-8859-1')).toMatchObject({ text: '<a b="é"/>', encoding: 'windows-1252' });
    expect(problemsOf(bytes, 'iso-8859-1')).toEqual([
      { code: 'text/other-encoding', evidence: { encoding: 'iso-8859-1' }, offset: undefined },
    ]);
  });

  it('reads nothing as nothing', () => {
    expect(decodeText(new Uint8Array(0))).toMatchObject({ text: '', problems: [] });
  });
});
