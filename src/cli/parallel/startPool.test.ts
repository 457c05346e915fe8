import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TaskOutcome } from './startPool.js';
import { startPool } from './startPool.js';

const folder = mkdtempSync(join(tmpdir(), 'pgo-keten-pool-'));
const worker = pathToFileURL(join(folder, 'unruly.mjs'));

beforeAll(() => {
  writeFileSync(
    worker,
    `/** A worker that does what its task says. */
export function judgePart({ release: what }) {
  if (what === 'throw') throw new TypeError('a defect');
  if (what === 'hang') for (;;);
  if (what === 'memory') for (const held = []; ; ) held.push(new Array(1e6).fill(held.length));
  return [{ release: what, resources: 1, findings: [], quality: [] }];
}
`,
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a task for each word, with workers that do what the word says. */
async function outcomesOf(
  words: readonly string[],
  jobs: number,
): Promise<readonly (TaskOutcome | undefined)[]> {
  const pool = startPool({
    jobs,
    secondsPerPart: 1,
    megabytes: 64,
    worker,
    settings: { parts: [], options: { release: undefined } },
  });
  const outcomes = new Array<TaskOutcome | undefined>(words.length).fill(undefined);
  const names = {
    keys: new Float64Array(new SharedArrayBuffer(0)),
    stretches: new Float64Array(new SharedArrayBuffer(0)),
  };
  const tasks = words.map((word) => ({ part: 0, release: word as 'R4', names }));
  await pool.run(tasks, (index, outcome) => {
    outcomes[index] = outcome;
  });
  await pool.close();
  return outcomes;
}

describe('startPool', () => {
  it.each([1, 2])('replaces a worker that fails, with %i at work', async (jobs) => {
    const outcomes = await outcomesOf(['R4', 'throw', 'R4', 'hang', 'R4', 'memory', 'R4', 'R4'], jobs);
    expect(outcomes.map((outcome) => outcome?.verdicts?.length ?? outcome?.cause)).toEqual([
      ...[1, 'defect', 1, 'time', 1, 'memory', 1, 1],
    ]);
  });
});
