import type { KnownIssues, RecurringIssue } from '../classifier.js';
import { emptyRegister, matchKnownIssues, mergeRegisters, recurring, updateRegister } from '../classifier.js';
import { documents } from '../documents.js';
import { knownIssueText } from '../issues/describe/knownIssueText.js';
import { symptomOf } from '../taxonomy/symptoms.js';
import type { CliContext } from './CliContext.js';
import type { ExitCode } from './exitCodes.js';
import { FileHeldError } from './FileHeldError.js';
import type { CliTexts } from './texts.js';
import { exitCodes } from './exitCodes.js';
import { readDocumentFile } from './readDocumentFile.js';
import { terminalPalette } from './terminalPalette.js';
import { UsageError } from './UsageError.js';
import { withFileLock } from './withFileLock.js';
import { writeFileAtomically } from './writeFileAtomically.js';

/** What is done with a register. */
export const registerActions = ['list', 'add', 'merge', 'recurring'] as const;

/** Options of `pgo-keten issues`. */
export interface IssuesFlags {
  readonly format: 'pretty' | 'json';
}

/** `pgo-keten issues REGISTER ACTION [FILES]`: shows a register of known issues, or writes into it. */
export function issuesCommand(
  path: string,
  action: string,
  files: readonly string[],
  flags: IssuesFlags,
  context: CliContext,
): ExitCode {
  const { texts } = context;
  const now = new Date().toISOString();
  const others = (): readonly KnownIssues[] =>
    files.flatMap((file) => readDocumentFile(file, documents.knownIssues, texts) ?? []);
  switch (action) {
    case 'list':
      return show(requireRegister(path, context), flags, context);
    case 'recurring':
      return showRecurring(recurring([requireRegister(path, context), ...others()], { now }), flags, context);
    case 'add': {
      const reports = files.flatMap((file) => readDocumentFile(file, documents.report, texts) ?? []);
      return rewrite(path, context, (register) =>
        reports.reduce(
          (known, report) => updateRegister(known, report.issues, { now: report.generatedAt ?? now }),
          register,
        ),
      );
    }
    case 'merge': {
      const merged = others();
      return rewrite(path, context, (register) => merged.reduce(mergeRegisters, register));
    }
    default:
      throw new UsageError(texts.notOneOf(texts.issues.action, action, registerActions));
  }
}

function requireRegister(path: string, { texts }: CliContext): KnownIssues {
  return readDocumentFile(path, documents.knownIssues, texts) ?? emptyRegister;
}

/** Reads a register, changes it and writes it, with no other process in between. */
function rewrite(
  path: string,
  { process, texts }: CliContext,
  change: (register: KnownIssues) => KnownIssues,
): ExitCode {
  const [before, after] = locked(path, texts, () => {
    const register = readDocumentFile(path, documents.knownIssues, texts, 'allowed') ?? emptyRegister;
    const changed = change(register);
    writeFileAtomically(path, [`${JSON.stringify(changed, undefined, 2)}\n`]);
    return [register, changed];
  });
  const known = new Set(before.issues.map(({ id }) => id));
  const added = after.issues.filter(({ id }) => !known.has(id)).length;
  process.stdout.write(`${texts.issues.written(path, after.issues.length, added)}\n`);
  return exitCodes.clean;
}

function locked<T>(path: string, texts: CliTexts, work: () => T): T {
  try {
    return withFileLock(path, work);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { held, notWritten } = texts.issues;
    throw new UsageError(error instanceof FileHeldError ? held(path) : notWritten(path));
  }
}

function show(register: KnownIssues, { format }: IssuesFlags, context: CliContext): ExitCode {
  const { process, language, texts } = context;
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(register, undefined, 2)}\n`);
    return exitCodes.clean;
  }
  const palette = terminalPalette({ isTTY: process.stdout.isTTY === true, env: process.env });
  const lines = register.issues
    .filter(({ decision }) => decision.mergedInto === undefined)
    .flatMap((entry) => {
      const { id, symptom, path, gegevensdiensten, systems, decision, seenOn, regressions } = entry;
      const [known] = matchKnownIssues([{ fingerprint: decision.fingerprints[0] ?? '' }], register);
      return [
        palette.bold(symptomOf(symptom).label[language]),
        `  ${joined([...gegevensdiensten, path, systems.xis, systems.dva, systems.pgo])}`,
        `  ${joined([
          known === undefined ? undefined : knownIssueText({ ...known, entry: id }, language),
          texts.issues.seen(seenOn.length, seenOn.at(-1) ?? '', regressions.length),
        ])}`,
      ];
    });
  process.stdout.write(lines.length === 0 ? `${texts.issues.empty}\n` : `${lines.join('\n')}\n`);
  return exitCodes.clean;
}

/** What keeps coming back, at whom and how long, and where to look. */
function showRecurring(
  found: readonly RecurringIssue[],
  { format }: IssuesFlags,
  { process, language, texts }: CliContext,
): ExitCode {
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(found, undefined, 2)}\n`);
    return exitCodes.clean;
  }
  const palette = terminalPalette({ isTTY: process.stdout.isTTY === true, env: process.env });
  const lines = found.flatMap((issue) => {
    const { symptom, gegevensdiensten, path, entries, registers, systems, pointsTo } = issue;
    return [
      palette.bold(symptomOf(symptom).label[language]),
      `  ${joined([...gegevensdiensten, path, ...systems.xis, ...systems.dva, ...systems.pgo])}`,
      `  ${joined([
        texts.issues.recurring({ ...issue, entries: entries.length, registers }),
        pointsTo === undefined ? undefined : texts.issues.pointsTo[pointsTo],
      ])}`,
      `  ${palette.dim(entries.join(' '))}`,
    ];
  });
  process.stdout.write(lines.length === 0 ? `${texts.issues.nothingRecurs}\n` : `${lines.join('\n')}\n`);
  return exitCodes.clean;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
