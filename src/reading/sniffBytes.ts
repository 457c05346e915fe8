import type { UnknownForm } from './text/formFindings.js';

/** Recognises bytes that are no text in an encoding that can be read here. */
export function sniffBytes(bytes: Uint8Array): UnknownForm | undefined {
  const startsWith = (...values: readonly number[]) => values.every((value, index) => bytes[index] === value);
  if (startsWith(0x1f, 0x8b)) return 'gzip';
  if (startsWith(0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (startsWith(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
  if (startsWith(0xff, 0xfe, 0, 0) || startsWith(0, 0, 0xfe, 0xff)) return 'utf-32';
  return undefined;
}
