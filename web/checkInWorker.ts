import { check } from '../src/check.js';
import type { CheckInput } from '../src/check.js';
import { r4 } from '../src/definitions/r4.js';
import { stu3 } from '../src/definitions/stu3.js';
import type { Release } from '../src/index.js';
import type { Report } from '../src/report.js';

/** What the page asks of its worker. */
interface CheckTask {
  readonly inputs: readonly CheckInput[];
  readonly now: string;
  readonly dienst?: string;
  readonly release?: Release;
}

/** What the worker answers. */
type CheckAnswer = { readonly report: Report } | { readonly failure: string };

/** Read while the script runs: later the page does not tell which script that was. */
const ownText = typeof document === 'undefined' ? undefined : document.currentScript?.textContent;

let running: Worker | undefined;

/** Checks beside the page, so that it stays usable; a check that still runs is stopped. */
export function checkInWorker(task: CheckTask): Promise<Report> {
  running?.terminate();
  const address = URL.createObjectURL(new Blob([ownText ?? ''], { type: 'text/javascript' }));
  const worker = new Worker(address);
  running = worker;
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      worker.terminate();
      URL.revokeObjectURL(address);
      if ('report' in data) resolve(data.report);
      else reject(new Error(data.failure));
    });
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(message));
    });
    worker.postMessage(task);
  });
}

/** What the worker does with a task. */
export function answerCheck({ data }: MessageEvent<CheckTask>): void {
  const { inputs, ...options } = data;
  try {
    postMessage({ report: check(inputs, { ...options, definitions: [stu3, r4] }) } satisfies CheckAnswer);
  } catch (error) {
    postMessage({ failure: error instanceof Error ? error.message : String(error) } satisfies CheckAnswer);
  }
}
