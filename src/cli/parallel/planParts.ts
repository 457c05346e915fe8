import { accessSync, constants } from 'node:fs';
import { fileProblemOf } from '../fileProblemOf.js';
import type { FoundFile } from '../findInputFiles.js';
import { standardInput } from '../findInputFiles.js';
import type { InputFile, InputProblem } from '../InputFile.js';
import { sizeProblemOf } from '../readInputFiles.js';
import type { InputPart } from './InputPart.js';
import { splitNdjson } from './splitNdjson.js';

/** A part holds this many bytes of a large NDJSON file, or some more to the end of a line. */
export const partLength = 8 * 1024 * 1024;

/** The parts of a run, and the files that can't be read. */
export interface PartPlan {
  readonly parts: readonly InputPart[];
  readonly unread: readonly { readonly name: string; readonly problem: InputProblem }[];
}

/**
 * Divides files into parts. NDJSON is cut up unless a gegevensdienst is asked for: its questions are answered by a file
 * as a whole.
 */
export function planParts(
  files: readonly FoundFile[],
  standard: InputFile | undefined,
  whole: 'split-ndjson' | 'whole-files',
): PartPlan {
  const parts: InputPart[] = [];
  const unread: { name: string; problem: InputProblem }[] = [];
  for (const file of files) {
    const made = partsOf(file, standard, whole);
    if ('problem' in made) unread.push({ name: file.name, problem: made.problem });
    else parts.push(...made);
  }
  return { parts, unread };
}

function partsOf(
  file: FoundFile,
  standard: InputFile | undefined,
  whole: 'split-ndjson' | 'whole-files',
): readonly InputPart[] | { readonly problem: InputProblem } {
  if (file.problem !== undefined) return { problem: file.problem };
  const { name, size } = file;
  if (name === standardInput) {
    if (standard?.problem !== undefined) return { problem: standard.problem };
    const bytes = standard?.bytes ?? new Uint8Array();
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    return [{ name, bytes: { shared } }];
  }
  try {
    accessSync(name, constants.R_OK);
    const lines = whole === 'split-ndjson' && size > partLength && /\.(?:ndjson|jsonl)$/i.test(name);
    const parts = lines ? splitNdjson(name, size, partLength) : [];
    if (parts.length > 0) return parts;
    const problem = sizeProblemOf(name, size);
    return problem === undefined ? [{ name, bytes: { path: name, start: 0, length: size } }] : { problem };
  } catch (error) {
    return { problem: fileProblemOf(error) };
  }
}
