import Tinypool from 'tinypool';
import { loadDefinitions } from './loadDefinitions.js';
import { createPartJudge } from './parallel/createPartJudge.js';
import type { JudgeAnswer, JudgeTask, WorkerSettings } from './parallel/JudgeTask.js';

/** Begun at once, so that definitions are loaded while the first inputs are still read elsewhere. */
const judge = createJudge(Tinypool.workerData as WorkerSettings);

async function createJudge({ parts, options }: WorkerSettings) {
  return createPartJudge(parts, { ...options, definitions: await loadDefinitions() });
}

/** What a worker thread runs for each part. */
export async function judgePart(task: JudgeTask): Promise<JudgeAnswer> {
  return (await judge)(task);
}
