import type { TextProblem } from '../TextProblem.js';
import { textProblem } from '../TextProblem.js';
import { decodeWindows1252 } from './decodeWindows1252.js';
import { invalidUtf8, otherEncoding } from './encodingFindings.js';
import { textTooLarge } from './formFindings.js';
import { surveyUtf8 } from './surveyUtf8.js';

/** How bytes were read as text; `string`: no bytes were given; `declared`: as an XML declaration says. */
export type TextEncoding = 'string' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'declared';

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
    return declared === undefined ? decodeUtf8(bytes) : decodeDeclared(bytes, declared);
  } catch {
    // The decoders throw on nothing but a text that the engine can't hold.
    const problem = textProblem(textTooLarge, { length: bytes.length });
    return { text: undefined, encoding: 'utf-8', byteOrderMark: false, problems: [problem] };
  }
}

/** Names of Windows-1252, and of Latin-1 of which it is a superset: as on the web, they are one. */
const windows1252Names: ReadonlySet<string> = new Set([
  'iso-8859-1',
  'iso8859-1',
  'iso_8859-1',
  'latin1',
  'windows-1252',
  'cp1252',
]);

function decodeUtf8(bytes: Uint8Array): DecodedText {
  const byteOrderMark = hasUtf8Mark(bytes);
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

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Follows the declaration of XML when the encoding is known here and no mark says UTF-8; else reads UTF-8. */
function decodeDeclared(bytes: Uint8Array, declared: string): DecodedText {
  const problem = textProblem(otherEncoding, { encoding: declared });
  const asUtf8 = hasUtf8Mark(bytes) || declared.startsWith('utf');
  if (!asUtf8 && windows1252Names.has(declared)) {
    return {
      text: decodeWindows1252(bytes),
      encoding: 'windows-1252',
      byteOrderMark: false,
      problems: [problem],
    };
  }
  const decoder = asUtf8 ? undefined : decoderFor(declared);
  if (decoder === undefined) {
    const read = decodeUtf8(bytes);
    return { ...read, problems: [problem, ...read.problems] };
  }
  return { text: decoder.decode(bytes), encoding: 'declared', byteOrderMark: false, problems: [problem] };
}

function decoderFor(name: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
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
