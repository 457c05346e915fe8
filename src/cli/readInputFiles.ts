import { readFileSync, readSync } from 'node:fs';
import { codeOf, fileProblemOf } from './fileProblemOf.js';
import type { FoundFile } from './findInputFiles.js';
import { findInputFiles, standardInput } from './findInputFiles.js';
import type { InputFile } from './InputFile.js';

/** The longest text that V8 holds is just under this many UTF-16 code units; an ASCII file needs one for each byte. */
const maxBytes = 512 * 1024 * 1024 - 64;

/** A recording is read entry by entry, so only what a buffer of every Node holds limits it. */
const maxHarBytes = 2 * 1024 * 1024 * 1024 - 1;

/** Reads what the command line names, in that order; see `findInputFiles`. Never throws for what is not there. */
export function readInputFiles(paths: readonly string[]): readonly InputFile[] {
  return findInputFiles(paths).map(readFoundFile);
}

/** Reads a file that was found, or standard input. */
export function readFoundFile(found: FoundFile): InputFile {
  if (found.problem !== undefined) return found;
  const { name, size } = found;
  if (name === standardInput) return readStandardInput();
  const problem = sizeProblemOf(name, size);
  if (problem !== undefined) return { name, problem };
  try {
    return { name, bytes: readFileSync(name) };
  } catch (error) {
    return { name, problem: fileProblemOf(error) };
  }
}

/** Whether a file is larger than can be read as one text. */
export function sizeProblemOf(name: string, size: number): 'too-large' | undefined {
  return size > (/\.har$/i.test(name) ? maxHarBytes : maxBytes) ? 'too-large' : undefined;
}

function readStandardInput(): InputFile {
  const name = standardInput;
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for (;;) {
      const chunk = new Uint8Array(1024 * 1024);
      const read = readChunk(chunk);
      if (read === 0) break;
      total += read;
      if (total > maxBytes) return { name, problem: 'too-large' };
      chunks.push(chunk.subarray(0, read));
    }
  } catch (error) {
    return { name, problem: fileProblemOf(error) };
  }
  return { name, bytes: Buffer.concat(chunks, total) };
}

/** Reads from descriptor 0, waiting where a non-blocking pipe has nothing yet. */
function readChunk(chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(0, chunk);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
