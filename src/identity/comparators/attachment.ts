import { isRecord } from '../../foundation/isRecord.js';
import { Sha1 } from '../../foundation/Sha1.js';
import { compatibleBy, different, equal, equalBy, incomparable } from '../fieldMatches.js';
import { isOneNode } from '../isOneNode.js';
import type { Comparator, ReferenceNode, ReferenceValue, Settling } from '../ResourceRecord.js';

/** One attachment by its bytes. */
interface AttachmentValue {
  /** SHA-1 of the decoded bytes in hexadecimal digits: computed, or as given. */
  readonly sha1: string | undefined;
  readonly size: number | undefined;
  /** Hash of the base64 text as it stands: the same bytes, encoded otherwise, have another. */
  readonly encoded: string | undefined;
  /** Where the bytes are when they are not here. */
  readonly at: ReferenceValue | undefined;
}

const limit = 20;

/**
 * Compares attachments by their bytes after decoding, so that line breaks in base64, and inline data against a hash,
 * make no difference. A url that leads to a Binary in the data stands for its bytes.
 */
export function attachment(): Comparator<readonly AttachmentValue[]> {
  return {
    name: 'hash of decoded bytes',
    read(elements, reading) {
      const read: AttachmentValue[] = [];
      for (const element of elements.slice(0, limit)) {
        if (typeof element === 'string') {
          read.push({ ...digestBase64(element), at: undefined });
          continue;
        }
        if (!isRecord(element)) continue;
        const { data, hash, size, url } = element;
        const bytes = typeof data === 'string' && data !== '' ? digestBase64(data) : undefined;
        const sha1 = bytes?.sha1 ?? (typeof hash === 'string' ? hexOfHash(hash) : undefined);
        const at = typeof url === 'string' ? reading.reference({ reference: url }) : undefined;
        if (sha1 === undefined && at === undefined && typeof size !== 'number') continue;
        read.push({
          sha1,
          size: bytes?.size ?? (typeof size === 'number' ? size : undefined),
          encoded: bytes?.encoded,
          at,
        });
      }
      return read.length === 0 ? undefined : read;
    },
    settle: (value, settling) => value.map((each) => settleAttachment(each, settling)),
    compare(a, b, { sameSource }) {
      let apart = false;
      for (const left of a) {
        for (const right of b) {
          if (left.sha1 !== undefined && left.sha1 === right.sha1) {
            return left.encoded === right.encoded ? equal : equalBy('spelling');
          }
          if (left.sha1 !== undefined && right.sha1 !== undefined) apart = true;
          else if (left.size !== undefined && right.size !== undefined && left.size !== right.size)
            apart = true;
          const at = left.at?.node;
          if (at !== undefined && isOneNode(at, right.at?.node) && (sameSource || isAddress(at)))
            return equal;
        }
      }
      if (apart) return different;
      return a.some(({ size }) => size !== undefined && b.some((right) => right.size === size))
        ? compatibleBy('tolerance')
        : incomparable;
    },
    keys: (value) =>
      value.flatMap(({ sha1, at }) => [
        ...(sha1 === undefined ? [] : [sha1]),
        ...(at?.node === undefined ? [] : [at.node.name]),
      ]),
    show: (value) => value.map(({ sha1, size }) => sha1 ?? `${size ?? '?'} bytes`).join(', '),
  };
}

/** Whether it leads to one place whoever refers to it. */
function isAddress({ server, name }: ReferenceNode): boolean {
  return server !== undefined || name.includes('://');
}

function settleAttachment(value: AttachmentValue, settling: Settling): AttachmentValue {
  if (value.sha1 !== undefined || value.at === undefined) return value;
  const target = settling.resolve(value.at);
  const at =
    target?.comparison?.fields.findIndex(({ comparator }) => comparator.name === 'hash of decoded bytes') ??
    -1;
  const bytes = at < 0 ? undefined : (target?.value(at) as readonly AttachmentValue[] | undefined)?.[0];
  return bytes === undefined ? value : { ...bytes, at: value.at };
}

const digits = new Int8Array(128).fill(-1);
for (let at = 0; at < 64; at++) {
  digits['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(at)] = at;
}
digits['-'.charCodeAt(0)] = 62;
digits['_'.charCodeAt(0)] = 63;

/** Decodes base64, also with line breaks or in the alphabet of urls, straight into a hash. */
function digestBase64(text: string): {
  readonly sha1: string;
  readonly size: number;
  readonly encoded: string;
} {
  const sha1 = new Sha1();
  let bits = 0;
  let held = 0;
  let plain = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    plain = (Math.imul(plain, 31) + code) | 0;
    const digit = code < 128 ? (digits[code] ?? -1) : -1;
    if (digit < 0) continue;
    held = ((held << 6) | digit) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    sha1.add((held >> bits) & 0xff);
  }
  const size = sha1.length;
  return { sha1: sha1.digest(), size, encoded: `${text.length}.${plain >>> 0}` };
}

/** FHIR writes a hash in base64; some write it in hexadecimal digits. */
function hexOfHash(hash: string): string | undefined {
  const text = hash.trim();
  if (/^[0-9a-f]{40}$/i.test(text)) return text.toLowerCase();
  if (text.length !== 28) return undefined;
  let hex = '';
  let bits = 0;
  let held = 0;
  for (const char of text) {
    const code = char.charCodeAt(0);
    const digit = code < 128 ? (digits[code] ?? -1) : -1;
    if (digit < 0) continue;
    held = ((held << 6) | digit) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    hex += ((held >> bits) & 0xff).toString(16).padStart(2, '0');
  }
  return hex.length === 40 ? hex : undefined;
}
