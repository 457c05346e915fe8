import { check } from '../check.js';
import { describe } from '../describe.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import { compareHops } from '../keten/compareHops.js';
import { writeHops } from '../report/writeHops.js';
import type { Hop } from '../taxonomy/hops.js';
import { hops } from '../taxonomy/hops.js';
import type { CliContext } from './CliContext.js';
import { deliverReport } from './deliverReport.js';
import type { ExitCode } from './exitCodes.js';
import { exitCodes } from './exitCodes.js';
import { ketenCaptures } from './ketenCaptures.js';
import { loadDefinitions } from './loadDefinitions.js';
import { readInputFiles } from './readInputFiles.js';
import { terminalPalette } from './terminalPalette.js';
import { UsageError } from './UsageError.js';

/** Options of `pgo-keten keten`: per hop the files that were captured there. */
export interface KetenFlags {
  readonly screen?: readonly string[];
  readonly xis?: readonly string[];
  readonly dva?: readonly string[];
  readonly pgo?: readonly string[];
  readonly pgoShown?: readonly string[];
  readonly mapping?: readonly string[];
  readonly format: 'pretty' | 'json';
  /** Files to write a whole report to, each in the form of its name. */
  readonly out: readonly string[];
  readonly failOn: 'difference' | 'never';
  readonly evidence: EvidenceMode;
}

/** `pgo-keten keten`: what each hop of a chain holds, and where something was lost, changed or doubled. */
export async function ketenCommand(
  traces: readonly string[],
  flags: KetenFlags,
  context: CliContext,
): Promise<ExitCode> {
  const { process, texts, language } = context;
  const files = new Map(
    hops.flatMap((hop): [Hop, readonly string[]][] => {
      const paths = pathsOf(flags, hop);
      return paths.length === 0 ? [] : [[hop, paths]];
    }),
  );
  if (traces.length === 0 && files.size < 2) throw new UsageError(texts.keten.twoHops);
  // A report is on FHIR in files; an export in other words, or a whole trace, can only be compared.
  if (flags.out.length > 0 && (flags.mapping !== undefined || traces.length > 0))
    throw new UsageError(texts.keten.reportOrMapping);
  const definitions = await loadDefinitions();
  const { captures, unread } = ketenCaptures(
    { traces, files, mappings: flags.mapping ?? [] },
    definitions,
    context,
  );
  if (new Set(captures.map(({ hop }) => hop)).size < 2) {
    if (unread === 0) throw new UsageError(texts.keten.twoHops);
    return exitCodes.unusable;
  }
  const comparison = compareHops({ hops: captures }, { definitions, evidence: flags.evidence });
  const { isTTY = false, columns } = process.stdout;
  process.stdout.write(
    flags.format === 'json'
      ? `${JSON.stringify(comparison, undefined, 2)}\n`
      : writeHops(comparison, {
          language,
          describe,
          palette: terminalPalette({ isTTY, env: process.env }),
          width: Math.min(columns ?? 100, 120),
        }),
  );
  if (flags.out.length > 0) await writeReports(flags, context);
  if (unread > 0) return exitCodes.unusable;
  return comparison.differences.length > 0 && flags.failOn === 'difference'
    ? exitCodes.findings
    : exitCodes.clean;
}

/** The comparison among all that is found of the same files: what a page with the chain drawn on it is made of. */
async function writeReports(flags: KetenFlags, context: CliContext): Promise<void> {
  const inputs = hops.flatMap((hop) =>
    readInputFiles(pathsOf(flags, hop)).flatMap(({ name, ...file }) =>
      'bytes' in file ? [{ name, hop, content: file.bytes }] : [],
    ),
  );
  const { evidence, out } = flags;
  const definitions = await loadDefinitions();
  const report = check(inputs, { definitions, evidence, now: new Date().toISOString() });
  deliverReport(report, { format: 'html', out }, context);
}

function pathsOf(flags: KetenFlags, hop: Hop): readonly string[] {
  return flags[hop === 'pgo-shown' ? 'pgoShown' : hop] ?? [];
}
