import type { SymptomReport } from '../classifier.js';

/** What is known of every report besides its words. */
export type ReportContext = Pick<SymptomReport, 'reporter' | 'gegevensdienst'>;

/** How a file of reports is read. */
export interface FileOptions {
  readonly about: ReportContext;
  /** The column with the words; found by its name when absent. */
  readonly column?: string;
}

/** A file with what was added to it, and what was wrong with it. */
export interface ClassifiedFile {
  /** A line or row at a time, classified when it is taken. */
  readonly output: Iterable<string>;
  /** The first of what was wrong; complete when the output was taken. */
  readonly problems: readonly string[];
}
