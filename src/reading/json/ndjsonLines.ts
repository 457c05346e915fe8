import { isBlank } from '../text/skipBlanks.js';

/** A line of NDJSON that is not blank. */
export interface NdjsonLine {
  /** From 1. */
  readonly line: number;
  /** Offset of its first character that is not white space. */
  readonly offset: number;
  /** Without white space at both ends. */
  readonly text: string;
}

/** The lines of a text that are not blank; LF and CRLF end a line. */
export function* ndjsonLines(text: string): Generator<NdjsonLine> {
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const lineEnd = text.indexOf('\n', start);
    const next = lineEnd < 0 ? text.length : lineEnd + 1;
    let offset = start;
    let end = lineEnd < 0 ? text.length : lineEnd;
    while (offset < end && isBlank(text.charCodeAt(offset))) offset++;
    while (end > offset && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > offset) yield { line, offset, text: text.slice(offset, end) };
    start = next;
  }
}

/** As many lines as are looked at to recognise NDJSON. */
const sampleSize = 1_000;

/** How much a text looks like NDJSON. */
export type NdjsonLikeness =
  /** It is NDJSON, wholly or in part: an object ends one line and another starts the next. */
  | 'certain'
  /** More than half of its lines look like one whole object each, so it is if it is no JSON. */
  | 'possible'
  | 'none';

/** Looks at the first thousand lines of a text that starts with a brace. */
export function ndjsonLikeness(text: string): NdjsonLikeness {
  let whole = 0;
  let seen = 0;
  let afterWhole = false;
  // Within one JSON value a comma stands between two objects.
  let objectsInARow = false;
  for (const { text: line } of ndjsonLines(text)) {
    const opens = line.startsWith('{');
    objectsInARow ||= afterWhole && opens;
    afterWhole = opens && line.endsWith('}');
    if (afterWhole) whole++;
    if (++seen === sampleSize) break;
  }
  if (objectsInARow && whole * 2 >= seen) return 'certain';
  return seen > 1 && whole * 2 > seen ? 'possible' : 'none';
}
