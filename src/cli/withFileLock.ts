import { FileHeldError } from './FileHeldError.js';
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';

const patienceMs = 10_000;
const pauseMs = 50;

/** Nobody holds a file for so long: whoever took it was stopped. */
const abandonedMs = 60_000;

/**
 * Does what reads a file and writes it anew while no other process does so: two that add to it at once both keep
 * what they added. Waits for the other, at most ten seconds.
 *
 * @throws FileHeldError when the other does not let go.
 */
export function withFileLock<T>(path: string, work: () => T): T {
  const lock = `${path}.lock`;
  take(lock);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): void {
  for (let waited = 0; waited <= patienceMs; waited += pauseMs) {
    if (isTaken(lock)) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  }
  throw new FileHeldError(`Another process holds '${lock}'.`);
}

/** Takes the lock when it is free, or was left by a process that is no more. */
function isTaken(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const held = statSync(lock, { throwIfNoEntry: false });
  if (held !== undefined && Date.now() - held.mtimeMs > abandonedMs) rmSync(lock, { force: true });
  return false;
}
