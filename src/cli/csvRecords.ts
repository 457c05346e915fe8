/** One record of a delimited table, as it stands in the text. */
export interface CsvRecord {
  /** The record with its quotes, without its line ending. */
  readonly raw: string;
  /** Its line ending; empty at the end of the text. */
  readonly ending: string;
  readonly cells: readonly string[];
  /** True when a quote was opened and never closed. */
  readonly unclosed: boolean;
}

/**
 * Takes a delimited table apart into records that can be put together again to the same text. Quotes count where a
 * field begins; a quote in a quoted field is doubled, and line endings may stand in it. Linear, a record at a time.
 */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord, undefined> {
  let at = 0;
  while (at < text.length) {
    const record = recordAt(text, at, delimiter);
    yield record;
    at += record.raw.length + record.ending.length;
  }
}

function recordAt(text: string, start: number, delimiter: string): CsvRecord {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const field = text[at] === '"' ? quotedAt(text, at) : { end: at, value: '', unclosed: false };
    let end = field.end;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
    cells.push(field.value + text.slice(field.end, end));
    at = end;
    if (text[at] !== delimiter) {
      const ending = text[at] === '\r' && text[at + 1] === '\n' ? '\r\n' : (text[at] ?? '');
      return { raw: text.slice(start, at), ending, cells, unclosed: field.unclosed };
    }
    at++;
  }
}

function quotedAt(text: string, start: number): { end: number; value: string; unclosed: boolean } {
  let from = start + 1;
  let value = '';
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return { end: text.length, value: value + text.slice(from), unclosed: true };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { end: quote + 1, value, unclosed: false };
    value += '"';
    from = quote + 2;
  }
}
