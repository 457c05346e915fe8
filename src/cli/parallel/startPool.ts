import Tinypool from 'tinypool';
import type { CutOffCause } from '../../validation/validationFindings.js';
import type { JudgeAnswer, JudgeTask, WorkerSettings } from './JudgeTask.js';

/** What came of a task: its verdicts, or why it was broken off. */
export type TaskOutcome =
  | { readonly verdicts: JudgeAnswer; readonly cause?: undefined }
  | { readonly verdicts?: undefined; readonly cause: CutOffCause; readonly message: string };

/** A pool of workers that judge parts. */
export interface JudgePool {
  /** Runs tasks as workers come free, and hands each outcome on as it comes, with the index of its task. */
  run(tasks: readonly JudgeTask[], onOutcome: (index: number, outcome: TaskOutcome) => void): Promise<void>;
  close(): Promise<void>;
}

/** How many workers there are, and how long each may take for a part. */
export interface PoolOptions {
  readonly jobs: number;
  readonly secondsPerPart: number;
  readonly settings: WorkerSettings;
  /** Memory for what a worker holds; as much as Node gives when absent. */
  readonly megabytes?: number;
  /** The module that workers run. */
  readonly worker: URL;
}

/** Starts workers. One that crashes or takes too long is replaced: that costs its part, and nothing else. */
export function startPool({ jobs, secondsPerPart, settings, worker, megabytes }: PoolOptions): JudgePool {
  const pool = new Tinypool({
    filename: worker.href,
    name: 'judgePart',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
    // Options of this process, such as that its program came from `-e`, are none of a worker's.
    execArgv: [],
    ...(megabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
  });
  // Told by the task that it was given; without one nothing is lost.
  pool.on('error', () => undefined);
  const one = async (task: JudgeTask): Promise<TaskOutcome> => {
    const signal = AbortSignal.timeout(secondsPerPart * 1000);
    try {
      return { verdicts: (await pool.run(task, { signal })) as JudgeAnswer };
    } catch (error) {
      return { cause: signal.aborted ? 'time' : causeOf(error), message: String(error) };
    }
  };
  // Workers do not keep the process up; without this it would end unheard when all of them failed to start.
  const awake = setInterval(() => undefined, secondsToStart * 1000);
  /** Waits for a worker that has loaded its definitions, so that the time for that is not taken from a part. */
  const ready = async (): Promise<void> => {
    const signal = AbortSignal.timeout(secondsToStart * 1000);
    await pool.run(noTask, { signal }).catch(() => undefined);
  };
  return {
    async run(tasks, onOutcome) {
      const queue = tasks.entries();
      // A lane for each worker, so that the time of a task starts when it does.
      const lane = async (): Promise<void> => {
        await ready();
        for (const [index, task] of queue) {
          const outcome = await one(task);
          onOutcome(index, outcome);
          if (outcome.cause !== undefined) await ready();
        }
      };
      await Promise.all(Array.from({ length: jobs }, lane));
    },
    close: () => {
      clearInterval(awake);
      return pool.destroy();
    },
  };
}

/** Loading the definitions takes a second or so; a worker that is not there after this is not coming. */
const secondsToStart = 60;

/** A task about no part: there is nothing to judge. */
const noTask: JudgeTask = {
  part: -1,
  release: undefined,
  names: {
    keys: new Float64Array(new SharedArrayBuffer(0)),
    stretches: new Float64Array(new SharedArrayBuffer(0)),
  },
};

function causeOf(error: unknown): CutOffCause {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'defect';
}
