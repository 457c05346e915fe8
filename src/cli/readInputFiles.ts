import { readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareStrings } from '../foundation/compareStrings.js';
import type { InputFile, InputProblem } from './InputFile.js';

/** The longest text that V8 holds is just under this many UTF-16 code units; an ASCII file needs one for each byte. */
const maxBytes = 512 * 1024 * 1024 - 64;

/** A recording is read entry by entry, so only what a buffer of every Node holds limits it. */
const maxHarBytes = 2 * 1024 * 1024 * 1024 - 1;

const readable = /\.(?:json|ndjson|jsonl|xml|har)$/i;

/**
 * Reads what the command line names, in that order: files, folders (the `.json`, `.ndjson`, `.jsonl`, `.xml` and
 * `.har` files directly in them, by name), and `-` for standard input. Never throws for what is not there.
 */
export function readInputFiles(paths: readonly string[]): readonly InputFile[] {
  return paths.flatMap((path) => (path === '-' ? [readStandardInput()] : readPath(path)));
}

function readPath(path: string): readonly InputFile[] {
  try {
    const stats = statSync(path);
    if (!stats.isDirectory()) return [readOneFile(path, stats.size)];
    const names = readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && readable.test(entry.name))
      .map((entry) => entry.name)
      .sort(compareStrings);
    if (names.length === 0) return [{ name: path, problem: 'folder-without-input' }];
    return names.flatMap((name) => readPath(join(path, name)));
  } catch (error) {
    return [{ name: path, problem: problemOf(error) }];
  }
}

function readOneFile(path: string, size: number): InputFile {
  if (size > (/\.har$/i.test(path) ? maxHarBytes : maxBytes)) return { name: path, problem: 'too-large' };
  return { name: path, bytes: readFileSync(path) };
}

function readStandardInput(): InputFile {
  const name = '-';
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
    return { name, problem: problemOf(error) };
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

function problemOf(error: unknown): InputProblem {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'EACCES':
    case 'EPERM':
      return 'not-permitted';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'too-large';
    default:
      return 'unreadable';
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
