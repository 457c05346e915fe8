import type { TextProblem } from '../TextProblem.js';
import { textProblem } from '../TextProblem.js';
import { decodeWindows1252 } from './decodeWindows1252.js';
import { invalidUtf8, otherEncoding } from './encodingFindings.js';
import { textTooLarge } from './formFindings.js';
import { surveyUtf8 } from './surveyUtf8.js';

/** How bytes were read as text; `string` when no bytes were given. */
export type TextEncoding = 'string' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes as text. */
export interface DecodedText {
  /** Without byte order mark; undefined when the bytes are too many for a text. */
  readonly text: string | undefined;
  readonly encoding: TextEncoding;
  readonly byteOrderMark: boolean;
  readonly problems: readonly TextProblem[];
}

/**
 * Reads bytes as text. UTF-8 is what FHIR asks; UTF-16 is recognised by its byte order mark or by its zero
 * bytes. Bytes that are not UTF-8 are read as Windows-1252 when no character in them is multi-byte UTF-8, and
 * otherwise each wrong sequence becomes U+FFFD; both are reported.
 *
 * @param declared the encoding that an XML declaration names, in lower case.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const utf16 = utf16Form(bytes);
  try {
    if (utf16 !== undefined) return decodeUtf16(bytes, utf16);
    if (declared !== undefined && singleByteNames.has(declared)) return decodeSingleByte(bytes, declared);
    return decodeUtf8(bytes);
  } catch {
    // The decoders throw on nothing but a text that the engine can't hold.
    const problem = textProblem(textTooLarge, { length: bytes.length });
    return { text: undefined, encoding: 'utf-8', byteOrderMark: false, problems: [problem] };
  }
}

/** Names under which Windows-1252 goes, or a set of which it is the superset that the web reads instead. */
const singleByteNames: ReadonlySet<string> = new Set([
  'iso-8859-1',
  'iso8859-1',
  'iso_8859-1',
  'latin1',
  'windows-1252',
  'cp1252',
]);

function decodeUtf8(bytes: Uint8Array): DecodedText {
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = byteOrderMark ? bytes.subarray(3) : bytes;
  const decoded = (text: string, problems: readonly TextProblem[] = []): DecodedText => ({
    text,
    encoding: 'utf-8',
    byteOrderMark,
    problems,
  });
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content));
  } catch {
    const { invalid, first, multiByte } = surveyUtf8(content);
    const before = content.subarray(0, first);
    const offset = new TextDecoder('utf-8', { ignoreBOM: true }).decode(before).length;
    const byteOffset = first + bytes.length - content.length;
    const evidence = { byteOffset, count: invalid };
    if (multiByte > 0 || byteOrderMark) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
      return decoded(text, [textProblem(invalidUtf8, { ...evidence, readAs: 'utf-8' }, { offset })]);
    }
    return {
      ...decoded(decodeWindows1252(content), [
        textProblem(invalidUtf8, { ...evidence, readAs: 'windows-1252' }, { offset }),
      ]),
      encoding: 'windows-1252',
    };
  }
}

function decodeSingleByte(bytes: Uint8Array, declared: string): DecodedText {
  const plain = bytes.every((byte) => byte < 0x80);
  return {
    text: decodeWindows1252(bytes),
    encoding: plain ? 'utf-8' : 'windows-1252',
    byteOrderMark: false,
    problems: [textProblem(otherEncoding, { encoding: declared })],
  };
}

interface Utf16Form {
  readonly encoding: 'utf-16le' | 'utf-16be';
  readonly byteOrderMark: boolean;
}

function utf16Form(bytes: Uint8Array): Utf16Form | undefined {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return undefined;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', byteOrderMark: true };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', byteOrderMark: true };
  // JSON and XML both start with two ASCII characters, so in UTF-16 every other byte is zero.
  const third = bytes[2];
  const fourth = bytes[3];
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0)
    return { encoding: 'utf-16le', byteOrderMark: false };
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0)
    return { encoding: 'utf-16be', byteOrderMark: false };
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, { encoding, byteOrderMark }: Utf16Form): DecodedText {
  const content = byteOrderMark ? bytes.subarray(2) : bytes;
  const littleEndian = encoding === 'utf-16le' ? content : swapBytes(content);
  return {
    text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(littleEndian),
    encoding,
    byteOrderMark,
    problems: [textProblem(otherEncoding, { encoding })],
  };
}

/** Not every engine decodes UTF-16BE. */
function swapBytes(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length);
  for (let index = 0; index < bytes.length; index += 2) {
    swapped[index] = bytes[index + 1] ?? 0;
    if (index + 1 < bytes.length) swapped[index + 1] = bytes[index] ?? 0;
  }
  return swapped;
}
