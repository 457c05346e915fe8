import type { TerminologyService } from '../check.js';
import { createTerminologyClient, TerminologyClientError } from '../check.js';
import type { KnownIssues } from '../classifier.js';
import type { Release } from '../fhir/Release.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import type { PartyName } from '../report/forParty.js';
import type { Gegevensdienst } from '../gegevensdiensten/Gegevensdienst.js';
import type { Report } from '../report/Report.js';
import type { ReportFormat } from '../report/reportFormats.js';
import type { CliContext } from './CliContext.js';
import type { DienstFlags } from './chosenDienst.js';
import { chosenDienst } from './chosenDienst.js';
import { deliverReport } from './deliverReport.js';
import type { ExitCode } from './exitCodes.js';
import { exitCodes } from './exitCodes.js';
import type { RunFlags } from './runCheck.js';
import { runCheck } from './runCheck.js';
import { cutOff } from '../validation/validationFindings.js';
import { UsageError } from './UsageError.js';

/** When the exit code tells that there is something: from a severity of findings, or on issues that are not known. */
export type FailOn = 'error' | 'warning' | 'new' | 'never';

/** Options of `pgo-keten check`. */
export interface CheckFlags extends RunFlags, DienstFlags {
  readonly release?: 'stu3' | 'r4';
  readonly profile: readonly string[];
  readonly format: ReportFormat;
  /** Files to write the report to, each in the form of its name. */
  readonly out: readonly string[];
  readonly party?: PartyName;
  readonly failOn: FailOn;
  readonly evidence: EvidenceMode;
  /** A register of known issues. */
  readonly known?: string;
  /** Address of a terminology server that is asked about codes. */
  readonly terminology?: string;
}

/** `pgo-keten check`: the main job on files, folders and standard input. */
export async function checkCommand(
  paths: readonly string[],
  flags: CheckFlags,
  context: CliContext,
): Promise<ExitCode> {
  const { process, texts } = context;
  const known = await registerOf(flags, context);
  const dienst = await chosenDienst(flags, context);
  const release = releaseOf(flags, dienst, context);
  const { report, unread } = await runCheck(
    paths,
    flags,
    {
      evidence: flags.evidence,
      profiles: flags.profile,
      now: new Date().toISOString(),
      ...(dienst !== undefined && { dienst }),
      ...(release !== undefined && { release }),
      ...(known !== undefined && { known }),
    },
    { ...context, terminology: terminologyOf(flags, context) },
  );
  for (const { name, problem } of unread) {
    process.stderr.write(`pgo-keten: ${texts.problems[problem](name)}\n`);
  }
  if (report === undefined) return exitCodes.unusable;
  deliverReport(report, flags, context);
  if (report.cantTell.some(({ code }) => code === cutOff.code)) {
    process.stderr.write(`pgo-keten: ${texts.brokenOff}\n`);
    return exitCodes.unusable;
  }
  return unread.length > 0 ? exitCodes.unusable : exitCodeOf(report, flags.failOn);
}

/** The authorization comes from the environment, so that it stands in no history of commands. */
function terminologyOf(
  { terminology: baseUrl }: CheckFlags,
  { process, texts }: CliContext,
): TerminologyService | undefined {
  if (baseUrl === undefined) return undefined;
  const authorization = process.env['PGO_KETEN_TERMINOLOGY_AUTHORIZATION'];
  try {
    return createTerminologyClient({
      baseUrl,
      ...(authorization !== undefined && { headers: { Authorization: authorization } }),
    });
  } catch (error) {
    if (error instanceof TerminologyClientError) throw new UsageError(texts.noTerminologyServer(baseUrl));
    throw error;
  }
}

async function registerOf(
  { known, failOn }: CheckFlags,
  { texts }: CliContext,
): Promise<KnownIssues | undefined> {
  if (known !== undefined) {
    // zod is loaded only for who has documents to read.
    const { documents } = await import('../documents.js');
    const { readDocumentFile } = await import('./readDocumentFile.js');
    return readDocumentFile(known, documents.knownIssues, texts);
  }
  if (failOn === 'new') throw new UsageError(texts.knownNeeded);
  return undefined;
}

function releaseOf(
  { release: asked }: CheckFlags,
  dienst: Gegevensdienst | undefined,
  { texts }: CliContext,
): Release | undefined {
  const release = asked === undefined ? undefined : asked === 'stu3' ? 'STU3' : 'R4';
  if (dienst === undefined) return release;
  if (release !== undefined && release !== dienst.release) {
    throw new UsageError(texts.releaseOfDienst(dienst.id ?? dienst.key, dienst.release, release));
  }
  return dienst.release;
}

/** What could not be checked at all outweighs what was found; a level that is asked for decides on the rest. */
function exitCodeOf({ findings, inputs, issues }: Report, failOn: FailOn): ExitCode {
  if (inputs.every(({ resources, list }) => resources === 0 && list === undefined)) return exitCodes.unusable;
  if (failOn === 'new') {
    return issues.some(({ known }) => known?.status !== 'known') ? exitCodes.findings : exitCodes.clean;
  }
  const failing = findings.some(({ severity }) => {
    switch (failOn) {
      case 'never':
        return false;
      case 'warning':
        return severity !== 'information';
      case 'error':
        return severity === 'error' || severity === 'fatal';
    }
  });
  return failing ? exitCodes.findings : exitCodes.clean;
}
