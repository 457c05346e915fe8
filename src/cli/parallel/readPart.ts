import { closeSync, openSync, readSync } from 'node:fs';
import type { PartBytes } from './InputPart.js';

/** The bytes of a part, or of a stretch of it. */
export function readPart(part: PartBytes, from = 0, length?: number): Uint8Array {
  // A copy: not everything that reads bytes takes shared ones.
  if ('shared' in part) return new Uint8Array(part.shared).slice(from, length && from + length);
  const wanted = new Uint8Array(length ?? part.length - from);
  const file = openSync(part.path, 'r');
  try {
    let read = 0;
    while (read < wanted.length) {
      const count = readSync(file, wanted, read, wanted.length - read, part.start + from + read);
      if (count === 0) break;
      read += count;
    }
    return wanted.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
