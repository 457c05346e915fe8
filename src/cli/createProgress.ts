/** Where long work tells how far it is. */
export interface Progress {
  /** Shows a line in place of the one before it. */
  show(line: string): void;
  /** Takes the line away. */
  clear(): void;
}

/** What progress is written to. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Milliseconds of work before anything is shown: what is done by then needs no progress. */
const patience = 400;

/** Progress on a terminal, on one line; on anything else nothing is written. */
export function createProgress(stream: ProgressStream, now: () => number): Progress {
  if (stream.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  const start = now();
  let shown = false;
  return {
    show(line) {
      if (now() - start < patience) return;
      const width = (stream.columns ?? 80) - 1;
      stream.write(`\r\u001b[2K${line.slice(0, width)}`);
      shown = true;
    },
    clear() {
      if (shown) stream.write('\r\u001b[2K');
      shown = false;
    },
  };
}
