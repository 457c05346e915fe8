import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { compareStrings } from '../foundation/compareStrings.js';
import { fileProblemOf } from './fileProblemOf.js';
import type { InputProblem } from './InputFile.js';

/** How the command line names standard input. */
export const standardInput = '-';

/** A file that the command line names, not read yet; or why there is none. */
export type FoundFile =
  | { readonly name: string; readonly size: number; readonly problem?: undefined }
  | { readonly name: string; readonly problem: InputProblem };

/** Packages of others; `ignore` passes over these, but not in a folder above the one that one stands in. */
const installed = /(?:^|\/)node_modules\//;

const readable = /\.(?:json|ndjson|jsonl|xml|har)$/i;

/**
 * Finds what the command line names, in that order: files, folders (the `.json`, `.ndjson`, `.jsonl`, `.xml` and
 * `.har` files directly in them, by name), patterns with `*`, `**`, `?`, `{…}` or `[…]` (files of those kinds, by
 * name), and `-` for standard input. A file that has the name of a pattern is that file.
 */
export function findInputFiles(paths: readonly string[]): readonly FoundFile[] {
  return paths.flatMap((path) => (path === standardInput ? [{ name: path, size: 0 }] : findPath(path)));
}

function findPath(path: string): readonly FoundFile[] {
  try {
    const stats = statSync(path);
    if (!stats.isDirectory()) return [{ name: path, size: stats.size }];
    const names = readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && readable.test(entry.name))
      .map((entry) => join(path, entry.name));
    return names.length === 0 ? [{ name: path, problem: 'folder-without-input' }] : findAll(names);
  } catch (error) {
    const pattern = asPattern(path, process.platform);
    if (!isDynamicPattern(pattern)) return [{ name: path, problem: fileProblemOf(error) }];
    const names = globSync(pattern, {
      absolute: isAbsolute(path),
      expandDirectories: false,
      ignore: ['**/node_modules/**'],
    }).filter((name) => readable.test(name) && (!installed.test(name) || installed.test(pattern)));
    return names.length === 0 ? [{ name: path, problem: 'no-match' }] : findAll(names);
  }
}

function findAll(names: readonly string[]): readonly FoundFile[] {
  return [...names].sort(compareStrings).flatMap(findPath);
}

/** On Windows a backslash parts folders, as people type it there; in a pattern it would escape. */
export function asPattern(path: string, platform: string): string {
  return platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
