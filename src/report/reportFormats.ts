import { writeHtml } from './html/writeHtml.js';
import { writeJunit } from './junit/writeJunit.js';
import { writeOperationOutcome } from './outcome/writeOperationOutcome.js';
import type { Report } from './Report.js';
import { writeSarif } from './sarif/writeSarif.js';
import { writeCsv } from './writeCsv.js';
import { writeJson } from './writeJson.js';
import { writeMarkdown } from './writeMarkdown.js';
import type { WriteOptions } from './WriteOptions.js';
import { writePretty } from './writePretty.js';

/** A form that a report can be written in. */
export interface ReportFormatFacts {
  /** Ending of a file name. */
  readonly extension: string;
  readonly mediaType: string;
  /** Gives the text in pieces, so that a large report never stands in memory as a whole. */
  write(report: Report, options: WriteOptions): Iterable<string>;
}

/** The forms that a report can be written in. */
export const reportFormats = {
  pretty: {
    extension: 'txt',
    mediaType: 'text/plain',
    write: (report, options) => [writePretty(report, options)],
  },
  json: { extension: 'json', mediaType: 'application/json', write: writeJson },
  html: { extension: 'html', mediaType: 'text/html', write: writeHtml },
  markdown: { extension: 'md', mediaType: 'text/markdown', write: writeMarkdown },
  csv: { extension: 'csv', mediaType: 'text/csv', write: writeCsv },
  sarif: { extension: 'sarif', mediaType: 'application/sarif+json', write: writeSarif },
  junit: { extension: 'xml', mediaType: 'application/xml', write: writeJunit },
  'operation-outcome': {
    extension: 'json',
    mediaType: 'application/fhir+json',
    write: writeOperationOutcome,
  },
} as const satisfies Record<string, ReportFormatFacts>;

/** The name of a form. */
export type ReportFormat = keyof typeof reportFormats;
