import type { BodyLost } from '../../fhir/Exchange.js';
import { isRecord } from '../../foundation/isRecord.js';
import { inflate, isCompressed } from './inflate.js';

/** A body as a HAR keeps it: text, bytes where they were encoded, or why there is none. */
export interface HarBody {
  readonly body?: string | Uint8Array;
  readonly bodyLost?: BodyLost;
}

/**
 * Reads `response.content`: text, base64, and bytes that the recorder left compressed. What was sent as Brotli or
 * Zstandard and not unpacked can't be unpacked here.
 */
export function harBody(content: unknown, coding: string | undefined, limit: number): HarBody {
  if (!isRecord(content) || typeof content['text'] !== 'string') {
    // A body of no bytes is not lost.
    return isRecord(content) && content['size'] === 0 ? { body: '' } : { bodyLost: 'not-recorded' };
  }
  const { text, encoding } = content;
  if (encoding === undefined || encoding === '' || encoding === 'utf-8') return { body: text };
  const bytes = encoding === 'base64' ? fromBase64(text) : undefined;
  const plain = bytes && unpacked(bytes, coding?.trim().toLowerCase() ?? '', limit);
  return plain === undefined ? { bodyLost: 'undecodable' } : { body: plain };
}

/** The bytes without the compression that they start with, or that the header names when they don't start as text. */
function unpacked(bytes: Uint8Array, coding: string, limit: number): Uint8Array | undefined {
  if (isCompressed(bytes)) return inflate(bytes, limit);
  if (!/^(?:br|zstd|deflate|gzip)$/.test(coding) || startsAsText(bytes)) return bytes;
  // Deflate may come without the two bytes that tell it.
  return coding === 'deflate' ? inflate(bytes, limit) : undefined;
}

/** True for what JSON, XML or HTML start with, whichever encoding it has. */
function startsAsText(bytes: Uint8Array): boolean {
  return /^[\s\0]*[[{<]/.test(new TextDecoder().decode(bytes.subarray(0, 16)).replace(/^\ufffd+/, ''));
}

function fromBase64(text: string): Uint8Array | undefined {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
