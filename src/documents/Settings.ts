import type { EvidenceMode } from '../finding/maskValue.js';
import type { Language } from '../foundation/Language.js';
import type { PartyName } from '../report/forParty.js';
import type { ReportFormat } from '../report/reportFormats.js';

/**
 * What a file `pgo-keten.config.json` holds: options of `pgo-keten check` that are the same every time, under the names
 * that they have on the command line. Paths are seen from the folder of the file.
 */
export interface Settings {
  /** The schema of this document, for editors. */
  readonly $schema?: string;
  /** What is checked when the command line names nothing: files, folders and patterns. */
  readonly files?: readonly string[];
  readonly dienst?: string;
  readonly definition?: readonly string[];
  readonly release?: 'stu3' | 'r4';
  readonly profile?: readonly string[];
  readonly format?: ReportFormat;
  readonly out?: readonly string[];
  readonly party?: PartyName;
  readonly lang?: Language;
  readonly failOn?: 'error' | 'warning' | 'new' | 'never';
  readonly evidence?: EvidenceMode;
  readonly known?: string;
  readonly jobs?: number;
  readonly timeLimit?: number;
}
