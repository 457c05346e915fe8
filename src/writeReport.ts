import { describe } from './describe.js';
import type { Language } from './foundation/Language.js';
import { forParty } from './report/forParty.js';
import type { PartyName } from './report/forParty.js';
import type { Palette } from './report/Palette.js';
import type { Report } from './report/Report.js';
import type { ReportFormat } from './report/reportFormats.js';
import { reportFormats } from './report/reportFormats.js';
import { rules } from './rules.js';

/** In which form a report is written, and for whom. */
export interface WriteReportOptions {
  readonly format: ReportFormat;
  readonly language: Language;
  /** Leaves only what this party needs; see `forParty`. */
  readonly party?: PartyName;
  /** Version of this package, for forms that name their tool. */
  readonly version?: string;
  /** How text is marked in `pretty`; no colour by default. */
  readonly palette?: Palette;
  /** Columns of a line in `pretty`; 100 by default. */
  readonly width?: number;
}

/**
 * Writes a report in one of its forms.
 *
 * @example
 * await writeFile('report.html', writeReport(report, { format: 'html', language: 'nl' }));
 */
export function writeReport(report: Report, options: WriteReportOptions): string {
  return [...reportChunks(report, options)].join('');
}

/** As `writeReport`, in pieces to send on as they come: a report on 100,000 findings never stands in memory as text. */
export function reportChunks(report: Report, options: WriteReportOptions): Iterable<string> {
  const { format, party, ...writing } = options;
  const told = party === undefined ? report : forParty(report, party);
  return reportFormats[format].write(told, { ...writing, describe, rules });
}
