import { closeSync, openSync, readSync } from 'node:fs';
import type { InputPart } from './InputPart.js';

const newline = 10;

/**
 * Cuts a large NDJSON file into parts of whole lines. None when it does not start as NDJSON, whatever its name says:
 * only a reader of the whole can tell what is wrong with it.
 */
export function splitNdjson(path: string, size: number, partLength: number): readonly InputPart[] {
  const file = openSync(path, 'r');
  try {
    const parts: InputPart[] = [];
    let start = 0;
    let linesBefore = 0;
    let valuesBefore = 0;
    while (start < size) {
      const bytes = wholeLines(file, start, size, partLength);
      if (start === 0 && !startsWithObjectLine(bytes)) break;
      const { lines, values } = countLines(bytes);
      const of = { linesBefore, valuesBefore, lines };
      parts.push({ name: path, bytes: { path, start, length: bytes.length }, of });
      start += bytes.length;
      linesBefore += lines;
      valuesBefore += values;
    }
    return parts;
  } finally {
    closeSync(file);
  }
}

/** Some length from an offset, to the last line end in it; longer when it has none. */
function wholeLines(file: number, start: number, size: number, length: number): Uint8Array {
  const wanted = Math.min(length, size - start);
  const bytes = new Uint8Array(wanted);
  const read = bytes.subarray(0, readSync(file, bytes, 0, wanted, start));
  if (start + read.length >= size || read.length < wanted) return read;
  const end = read.lastIndexOf(newline);
  return end < 0 ? wholeLines(file, start, size, length * 2) : read.subarray(0, end + 1);
}

function startsWithObjectLine(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(newline);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      bytes.subarray(0, end < 0 ? undefined : end),
    );
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function countLines(bytes: Uint8Array): { readonly lines: number; readonly values: number } {
  let lines = 0;
  let values = 0;
  for (let start = 0; start < bytes.length; lines++) {
    const found = bytes.indexOf(newline, start);
    const end = found < 0 ? bytes.length : found;
    if (!isBlank(bytes, start, end)) values++;
    start = end + 1;
  }
  return { lines, values };
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) > 32) return false;
  return true;
}
