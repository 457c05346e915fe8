/** How far bytes are from being UTF-8. */
export interface Utf8Survey {
  /** Number of sequences that are not UTF-8. */
  readonly invalid: number;
  /** Offset of the first of them; the length when there is none. */
  readonly first: number;
  /** Number of characters of two bytes and more that are right. */
  readonly multiByte: number;
}

/** Counts the sequences in bytes that are not UTF-8, and finds the first. */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let invalid = 0;
  let first = bytes.length;
  let multiByte = 0;
  for (let at = 0; at < bytes.length;) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      multiByte++;
      at += length;
    } else {
      if (invalid === 0) first = at;
      invalid++;
      at++;
      while (((bytes[at] ?? 0) & 0xc0) === 0x80) at++;
    }
  }
  return { invalid, first, multiByte };
}

/** Length of the multi-byte character at an offset, by table 3-7 of the Unicode Standard; 0 when it is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length =
    lead >= 0xc2 && lead <= 0xdf
      ? 2
      : lead >= 0xe0 && lead <= 0xef
        ? 3
        : lead >= 0xf0 && lead <= 0xf4
          ? 4
          : 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < lowest || second > highest) return 0;
  for (let offset = 2; offset < length; offset++) {
    if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
