import type { DuplicateResult } from '../duplicates/DuplicateResult.js';
import type { Finding } from '../finding/Finding.js';
import { withoutYielding } from '../finding/withoutYielding.js';
import { checkGegevensdienst } from '../gegevensdiensten/checkGegevensdienst.js';
import type { ConformanceResult } from '../gegevensdiensten/ConformanceResult.js';
import { groupIntoIssues } from '../issues/groupIntoIssues.js';
import type { HopDifference } from '../keten/HopDifference.js';
import { collectCantTell } from '../report/collectCantTell.js';
import type { Conformance, Report } from '../report/Report.js';
import type { ReportInput } from '../report/ReportInput.js';
import { rules } from '../rules.js';
import type { CheckRun } from './CheckRun.js';
import { exchangeFindings } from './exchangeFindings.js';
import type { HeldInput } from './HeldInput.js';
import type { Verdict } from './judgeAnswer.js';

/** What was found of the inputs together. */
export interface Together {
  readonly duplicates: DuplicateResult;
  readonly differences: readonly HopDifference[];
}

/** Holds all inputs against the gegevensdienst, and groups everything into issues with who must act. */
export function concludeCheck(
  inputs: readonly HeldInput[],
  verdicts: readonly Verdict[],
  { duplicates, differences }: Together,
  run: CheckRun,
): Report {
  const conformance = conformanceOf(inputs, run);
  const checked = withoutYielding(
    [
      ...verdicts.flatMap(({ findings, release }, origin) => placed(findings, origin, release)),
      ...(conformance?.findings ?? exchangeFindings(inputs, verdicts, run)),
      ...verdicts.flatMap(({ quality, release }, origin) => placed(quality, origin, release)),
    ],
    rules,
  ).sort((a, b) => originOf(a) - originOf(b));
  const findings = checked.filter(({ outcome }) => outcome === 'failed');

  return {
    inputs: inputs.map((input, origin) => reportedInput(input, verdicts[origin])),
    issues: groupIntoIssues({
      findings,
      duplicates: duplicates.groups,
      signals: duplicates.signals,
      differences,
      rules,
      sources: inputs.map(({ source }) => source),
      ...(run.dienst !== undefined && { gegevensdienst: run.dienst.key }),
      ...(run.reporter !== undefined && { reporter: run.reporter }),
      ...(run.known !== undefined && { known: run.known }),
    }),
    findings,
    duplicates,
    differences,
    ...(conformance !== undefined && { conformance: conformanceOnly(conformance) }),
    cantTell: collectCantTell(checked),
    definitions: definitionsUsed(verdicts, run),
    ...(run.now !== undefined && { generatedAt: run.now }),
  };
}

function conformanceOf(inputs: readonly HeldInput[], run: CheckRun): ConformanceResult | undefined {
  if (run.dienst === undefined) return undefined;
  const sessions = inputs.flatMap(({ session }) => (session === undefined ? [] : [session]));
  return checkGegevensdienst(sessions, run.dienst, { ...run, validation: 'leave-out' });
}

function placed(
  findings: readonly Finding[],
  origin: number,
  release: Verdict['release'],
): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, origin, ...(release !== undefined && { release }) }));
}

function definitionsUsed(verdicts: readonly Verdict[], { definitions }: CheckRun): Report['definitions'] {
  const releases = new Set(verdicts.map(({ release }) => release));
  return definitions
    .filter(({ release }) => releases.has(release))
    .map(({ release, packages }) => ({ release, packages }));
}

function reportedInput({ name, list, source }: HeldInput, verdict: Verdict | undefined): ReportInput {
  const release = verdict?.release;
  return {
    ...(name !== undefined && { name }),
    ...(release !== undefined && { release }),
    ...(source.hop !== undefined && { hop: source.hop }),
    resources: verdict?.resources ?? 0,
    ...(list !== undefined && { list }),
  };
}

/** The findings stand among those of the report. */
function conformanceOnly({ gegevensdienst: key, transactions, resources }: ConformanceResult): Conformance {
  return { gegevensdienst: key, transactions, resources };
}

/** Findings about no input in particular come last. */
function originOf({ origin }: Finding): number {
  return origin ?? Number.MAX_SAFE_INTEGER;
}
