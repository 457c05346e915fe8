import type { Language } from '../foundation/Language.js';
import type { CliTexts } from './texts.js';

/** A stream that a command writes to. */
export interface CliStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What the command line needs of its process. */
export interface CliProcess {
  readonly stdout: CliStream;
  readonly stderr: CliStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What every command gets. */
export interface CliContext {
  readonly process: CliProcess;
  readonly language: Language;
  readonly texts: CliTexts;
  /** Version of this package. */
  readonly version: string;
  /** The module that worker threads run. */
  readonly worker: URL;
}
