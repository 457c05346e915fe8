/** Where the entries of a HAR stand in its bytes. */
export interface HarEntries {
  /** Start and end of each entry of `log.entries`; none when there is no such array. */
  readonly places: readonly (readonly [start: number, end: number])[];
  /** `none`: no `log.entries`; `truncated`: the bytes end within it or before its object is closed. */
  readonly end: 'closed' | 'truncated' | 'none';
}

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const openings: ReadonlySet<number> = new Set([0x7b, 0x5b]);
const closings: ReadonlySet<number> = new Set([0x7d, 0x5d]);

/**
 * Finds the entries of a HAR without reading it as one value: a recording of hundreds of megabytes is mostly bodies of
 * images and scripts, and one that was cut off still holds the exchanges before the cut. Only strings and brackets are
 * looked at; whether an entry is JSON shows when it is read.
 */
export function harEntries(bytes: Uint8Array): HarEntries {
  const places: (readonly [number, number])[] = [];
  /** The keys under which the scan stands, for the first two levels. */
  const keys: string[] = [];
  let text: readonly [start: number, end: number] = [0, 0];
  let depth = 0;
  let inEntries = false;
  let found = false;
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) {
      const end = endOfString(bytes, at);
      if (depth <= 2) text = [at + 1, end];
      at = end;
    } else if (byte === colon) {
      if (depth <= 2) keys[depth - 1] = new TextDecoder().decode(bytes.subarray(text[0], text[1]));
    } else if (openings.has(byte)) {
      if (depth === 2 && !found && byte === 0x5b && keys[0] === 'log' && keys[1] === 'entries') {
        inEntries = true;
        found = true;
      } else if (inEntries && depth === 3) start = at;
      depth++;
    } else if (closings.has(byte)) {
      depth--;
      if (inEntries && depth === 3) places.push([start, at + 1]);
      if (depth === 2) inEntries = false;
      if (depth === 0) return { places, end: found ? 'closed' : 'none' };
    }
  }
  return { places, end: found ? 'truncated' : 'none' };
}

/** Index of the quote that ends a string; the length of the bytes when nothing ends it. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(quote, start + 1); at >= 0; at = bytes.indexOf(quote, at + 1)) {
    let escapes = 0;
    while (bytes[at - 1 - escapes] === backslash) escapes++;
    if (escapes % 2 === 0) return at;
  }
  return bytes.length;
}
