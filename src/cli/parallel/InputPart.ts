/** Where the bytes of a part stand: a stretch of a file, or what standard input gave. */
export type PartBytes =
  | { readonly path: string; readonly start: number; readonly length: number }
  | { readonly shared: SharedArrayBuffer };

/** Which lines of its file a part holds. */
export interface PartLines {
  /** Lines, and values on them, that come before in the file. */
  readonly linesBefore: number;
  readonly valuesBefore: number;
  /** Lines in the part. */
  readonly lines: number;
}

/** What a worker checks at a time: a whole file, or some lines of a large NDJSON file. */
export interface InputPart {
  /** What the report calls the file. */
  readonly name: string;
  readonly bytes: PartBytes;
  /** Present when it is not the whole file. */
  readonly of?: PartLines;
}
