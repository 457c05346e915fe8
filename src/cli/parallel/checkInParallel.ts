import { concludeCheck } from '../../check/concludeCheck.js';
import type { CheckRun } from '../../check/CheckRun.js';
import type { Verdict } from '../../check/judgeAnswer.js';
import { judgeAnswer } from '../../check/judgeAnswer.js';
import { receiveAnswer } from '../../check/receiveAnswer.js';
import { cantTellFinding } from '../../finding/createFinding.js';
import type { Report } from '../../report/Report.js';
import { createReferenceScope } from '../../validation/profile/ReferenceScope.js';
import { cutOff } from '../../validation/validationFindings.js';
import type { Gathered, PartWork } from './gatherInputs.js';
import { gatherInputs } from './gatherInputs.js';
import type { InputPart } from './InputPart.js';
import { findingsAtMost, joinVerdicts } from './joinVerdicts.js';
import type { JudgePool, TaskOutcome } from './startPool.js';

/** Where a run in parallel tells how far it is. */
export interface ParallelProgress {
  /** Told before a part is read for the first time; may yield to what waits. */
  onReading(part: InputPart): Promise<void>;
  /** Told when a part is judged. */
  onJudged(part: InputPart, done: number, total: number): void;
  /** Told when the checker itself failed on a part; the report says so as well. */
  onDefect(message: string): void;
}

/**
 * The main job over many files, or large ones: read once for what concerns all of them, then judged part by part by
 * workers. The report is that of `check`, whichever worker was first.
 */
export async function checkInParallel(
  parts: readonly InputPart[],
  run: CheckRun,
  pool: JudgePool,
  progress: ParallelProgress,
): Promise<Report> {
  const gathered = await gatherInputs(parts, run, async (part) => {
    const given = parts[part];
    if (given !== undefined) await progress.onReading(given);
  });
  const verdicts = await judgeAll(parts, gathered, run, pool, progress);
  const duplicates = gathered.duplicates.finish();
  return concludeCheck(gathered.inputs, verdicts, { duplicates, differences: [] }, run);
}

async function judgeAll(
  parts: readonly InputPart[],
  { inputs, work, names, lists }: Gathered,
  run: CheckRun,
  pool: JudgePool,
  { onJudged, onDefect }: ParallelProgress,
): Promise<readonly Verdict[]> {
  const partsOf = countBy(work.flatMap(({ origins }) => origins));
  const joints = inputs.map((_, origin) => joinVerdicts(partsOf.get(origin) ?? 0, findingsAtMost));
  const placeInFile = placesOf(work);
  let done = 0;
  const tasks = work.map(({ part, release }) => ({ part, release, names }));
  await pool.run(tasks, (index, outcome) => {
    const one = work[index];
    const part = one === undefined ? undefined : parts[one.part];
    if (one === undefined || part === undefined) return;
    for (const [at, origin] of one.origins.entries()) {
      const verdict = outcome.verdicts?.[at] ?? brokenOff(part, one, outcome);
      joints[origin]?.set(placeInFile[index] ?? 0, verdict);
    }
    if (outcome.cause === 'defect') onDefect(outcome.message);
    onJudged(part, ++done, work.length);
  });
  return joints.map((joint, origin) => {
    const list = lists.get(origin);
    return list === undefined
      ? joint.join()
      : judgeAnswer(receiveAnswer(list, run), createReferenceScope([]), run);
  });
}

function brokenOff({ of }: InputPart, { release }: PartWork, { cause = 'defect' }: TaskOutcome): Verdict {
  const lines = of === undefined ? {} : { lines: `${of.linesBefore + 1}–${of.linesBefore + of.lines}` };
  const finding = cantTellFinding(
    cutOff,
    'cut-off',
    { path: '' },
    { cause, ...lines },
    { evidence: 'masked' },
  );
  return { release, resources: 0, findings: [finding], quality: [] };
}

function countBy(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** For each piece of work, how many of the same file come before it. */
function placesOf(work: readonly PartWork[]): readonly number[] {
  const seen = new Map<number, number>();
  return work.map(({ origins }) => {
    const [first = -1] = origins;
    const place = seen.get(first) ?? 0;
    seen.set(first, place + 1);
    return place;
  });
}
