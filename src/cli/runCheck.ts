import { availableParallelism } from 'node:os';
import nodeProcess from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { check, checkAndSettle } from '../check.js';
import type { CheckOptions, TerminologyService } from '../check.js';
import { createRun } from '../check/createRun.js';
import type { Report } from '../report/Report.js';
import type { CliContext } from './CliContext.js';
import type { Progress } from './createProgress.js';
import { createProgress } from './createProgress.js';
import type { FoundFile } from './findInputFiles.js';
import { exitCodes } from './exitCodes.js';
import { findInputFiles, standardInput } from './findInputFiles.js';
import type { InputFile, InputProblem } from './InputFile.js';
import { loadDefinitions } from './loadDefinitions.js';
import { checkInParallel } from './parallel/checkInParallel.js';
import { planParts } from './parallel/planParts.js';
import { readFoundFile } from './readInputFiles.js';

/** Bytes below which starting workers costs more than it gains. */
const worthWorkers = 8 * 1024 * 1024;

/** More workers than this wait for memory, not for a processor. */
const jobsAtMost = 8;

/** Seconds that a worker may take for a file, unless told otherwise. */
const patience = 600;

/** How the work is divided. */
export interface RunFlags {
  /** Workers; as many as there are processors when absent. */
  readonly jobs?: number;
  /** Seconds that a file may take; asking for a limit asks for workers, as only those can be stopped. */
  readonly timeLimit?: number;
}

/** What came of a run: a report, unless no file could be read. */
export interface RunResult {
  readonly report?: Report | undefined;
  readonly unread: readonly { readonly name: string; readonly problem: InputProblem }[];
}

/** What a check is told, but for what this command line does itself. */
type RunOptions = Omit<CheckOptions, 'definitions' | 'onProgress'>;

/** Checks what the command line names: here and now when it is little, else by workers. */
export async function runCheck(
  paths: readonly string[],
  flags: RunFlags,
  options: RunOptions,
  {
    process,
    texts,
    worker,
    terminology,
  }: CliContext & { readonly terminology?: TerminologyService | undefined },
): Promise<RunResult> {
  const progress = createProgress(process.stderr, () => performance.now());
  progress.show(texts.reading);
  const found = findInputFiles(paths);
  const standard = found.some(({ name }) => name === standardInput)
    ? readFoundFile({ name: standardInput, size: 0 })
    : undefined;
  const size = found.reduce((sum, file) => sum + ('size' in file ? file.size : 0), 0);
  const work: Work = { found, standard, options, progress, texts, worker, process, terminology };
  // What a server is to decide is kept here, with its place.
  const here = terminology !== undefined || (flags.timeLimit === undefined && size < worthWorkers);
  const result = here ? checkHere(work) : checkByWorkers(work, flags);
  return result.finally(() => {
    progress.clear();
  });
}

interface Work {
  readonly found: readonly FoundFile[];
  readonly standard: InputFile | undefined;
  readonly options: RunOptions;
  readonly progress: Progress;
  readonly texts: CliContext['texts'];
  readonly worker: URL;
  readonly process: CliContext['process'];
  readonly terminology: TerminologyService | undefined;
}

async function checkHere({
  found,
  standard,
  options,
  progress,
  texts,
  terminology,
}: Work): Promise<RunResult> {
  const files = found.map((file) =>
    file.name === standardInput && standard !== undefined ? standard : readFoundFile(file),
  );
  const unread = files.flatMap(({ name, problem }) => (problem === undefined ? [] : [{ name, problem }]));
  const inputs = files.flatMap((file) =>
    file.problem === undefined ? [{ name: file.name, content: file.bytes }] : [],
  );
  if (inputs.length === 0) return { unread };
  const told: CheckOptions = {
    ...options,
    definitions: await loadDefinitions(),
    onProgress: (done, total, name) => {
      progress.show(texts.checking(name ?? '', done + 1, total));
    },
  };
  const report =
    terminology === undefined ? check(inputs, told) : await checkAndSettle(inputs, { ...told, terminology });
  return { report, unread };
}

async function checkByWorkers(work: Work, { jobs, timeLimit = patience }: RunFlags): Promise<RunResult> {
  const { found, standard, options, progress, texts, worker, process } = work;
  // The pool is loaded only for who needs workers.
  const { startPool } = await import('./parallel/startPool.js');
  const whole = options.dienst === undefined ? 'split-ndjson' : 'whole-files';
  const { parts, unread } = planParts(found, standard, whole);
  if (parts.length === 0) return { unread };
  const { release, profiles, evidence, quality, now } = createRun({ ...options, definitions: [] });
  const pool = startPool({
    jobs: Math.min(jobs ?? Math.min(availableParallelism(), jobsAtMost), parts.length),
    secondsPerPart: timeLimit,
    worker,
    settings: {
      parts,
      options: {
        release,
        ...(profiles !== undefined && { profiles }),
        ...(evidence !== undefined && { evidence }),
        ...(quality !== undefined && { quality }),
        ...(now !== undefined && { now }),
      },
    },
  });
  // An interrupt is heard between parts, and would leave the line of progress standing.
  const interrupted = (): void => {
    progress.clear();
    nodeProcess.exit(exitCodes.interrupted);
  };
  nodeProcess.once('SIGINT', interrupted);
  let read = 0;
  try {
    const run = createRun({ ...options, definitions: await loadDefinitions() });
    const report = await checkInParallel(parts, run, pool, {
      onReading: async ({ name }) => {
        progress.show(texts.readingFile(name, ++read, parts.length));
        // Lets a key press through.
        await setImmediate();
      },
      onJudged: ({ name }, done, total) => {
        progress.show(texts.checking(name, done, total));
        // What remains is done without a pause, in which only the system hears an interrupt.
        if (done === total) nodeProcess.off('SIGINT', interrupted);
      },
      onDefect: (message) => {
        process.stderr.write(`pgo-keten: ${texts.defect(message)}\n`);
      },
    });
    return { report, unread };
  } finally {
    nodeProcess.off('SIGINT', interrupted);
    await pool.close();
  }
}
