import { Decompress } from 'fflate';

/** Bytes handed to the decompressor at a time: with deflate's ratio at most 64 MB too much comes of one. */
const chunkSize = 64 * 1024;

/** True for bytes that start as gzip or zlib data do. */
export function isCompressed(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first === 0x1f && second === 0x8b) || (first === 0x78 && (first * 256 + second) % 31 === 0);
}

/** Unpacks gzip or zlib data; undefined when they are damaged, or more than `limit` bytes come of them. */
export function inflate(bytes: Uint8Array, limit: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  const unpacked = { length: 0, ended: false };
  const stream = new Decompress((part, final) => {
    unpacked.length += part.length;
    if (unpacked.length <= limit) parts.push(part);
    unpacked.ended = final;
  });
  try {
    for (let at = 0; at < bytes.length && unpacked.length <= limit; at += chunkSize) {
      stream.push(bytes.subarray(at, at + chunkSize), at + chunkSize >= bytes.length);
    }
  } catch {
    return undefined;
  }
  return unpacked.ended && unpacked.length <= limit ? joined(parts, unpacked.length) : undefined;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
