import type { BodyLost } from '../../fhir/Exchange.js';
import { isRecord } from '../../foundation/isRecord.js';
import { inflate, isCompressed } from './inflate.js';

/** A body as a HAR keeps it: text, bytes where they were encoded, or why there is none. */
export interface HarBody {
  readonly body?: string | Uint8Array;
  readonly bodyLost?: BodyLost;
}

/** Reads `response.content`: text, base64, and bytes that the recorder left compressed. */
export function harBody(content: unknown, limit: number): HarBody {
  if (!isRecord(content) || typeof content['text'] !== 'string') {
    // A body of no bytes is not lost.
    return isRecord(content) && content['size'] === 0 ? { body: '' } : { bodyLost: 'not-recorded' };
  }
  const { text, encoding } = content;
  if (encoding === undefined || encoding === '' || encoding === 'utf-8') return { body: text };
  const bytes = encoding === 'base64' ? fromBase64(text) : undefined;
  const plain = bytes !== undefined && isCompressed(bytes) ? inflate(bytes, limit) : bytes;
  return plain === undefined ? { bodyLost: 'undecodable' } : { body: plain };
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
