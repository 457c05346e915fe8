import type { PartyName } from '../report/forParty.js';
import type { Report } from '../report/Report.js';
import type { ReportFormat } from '../report/reportFormats.js';
import { reportFormats } from '../report/reportFormats.js';
import { reportChunks } from '../writeReport.js';
import type { CliContext } from './CliContext.js';
import { terminalPalette } from './terminalPalette.js';
import { UsageError } from './UsageError.js';
import { writeFileAtomically } from './writeFileAtomically.js';

/** Where a report goes, and in which form. */
export interface Delivery {
  readonly format: ReportFormat;
  readonly out: readonly string[];
  readonly party?: PartyName;
}

/** Writes a report to the files that were asked for, or else to standard output. */
export function deliverReport(report: Report, { format, out, party }: Delivery, context: CliContext): void {
  const { process, language, texts, version } = context;
  const { isTTY = false, columns } = process.stdout;
  const chunksIn = (form: ReportFormat): Iterable<string> =>
    reportChunks(report, {
      format: form,
      language,
      version,
      ...(party !== undefined && { party }),
      ...(out.length === 0 && { palette: terminalPalette({ isTTY, env: process.env }) }),
      width: Math.min(columns ?? 100, 120),
    });
  if (out.length === 0) {
    for (const block of blocksOf(chunksIn(format))) process.stdout.write(block);
    return;
  }
  for (const path of out) {
    if (!writeTo(path, chunksIn(formatOf(path, format)))) throw new UsageError(texts.notWritten(path));
    process.stderr.write(`${texts.written(path)}\n`);
  }
}

/** The form that the ending of a name asks for; where it leaves a choice, the one that was asked for. */
export function formatOf(path: string, asked: ReportFormat): ReportFormat {
  const fitting = formats.filter((format) =>
    path.toLowerCase().endsWith(`.${reportFormats[format].extension}`),
  );
  const [first] = fitting;
  return first === undefined || fitting.includes(asked) ? asked : first;
}

const formats = Object.keys(reportFormats) as readonly ReportFormat[];

/** A call for each piece would be slow; as one text a large report might not fit. */
const blockLength = 1 << 18;

function* blocksOf(chunks: Iterable<string>): Generator<string> {
  let block = '';
  for (const chunk of chunks) {
    block += chunk;
    if (block.length < blockLength) continue;
    yield block;
    block = '';
  }
  yield block;
}

function writeTo(path: string, chunks: Iterable<string>): boolean {
  try {
    writeFileAtomically(path, blocksOf(chunks));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
