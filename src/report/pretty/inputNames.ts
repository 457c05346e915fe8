import type { ReportInput } from '../ReportInput.js';
import type { PrettyTexts } from './prettyTexts.js';

/** What the inputs are called in the report: the folder that all are in is told once. */
export interface InputNames {
  /** The common folder with its last slash; empty when there is none. */
  readonly folder: string;
  /** By origin: the rest of the name; a number for an input without name. */
  readonly names: readonly string[];
}

/** Finds the names of inputs; one input keeps its name whole. */
export function inputNames(inputs: readonly ReportInput[], texts: PrettyTexts): InputNames {
  const [first, ...others] = inputs.map(({ name }) => name ?? '');
  const folder = first === undefined || others.length === 0 ? '' : commonFolder(first, others);
  const names = inputs.map(({ name }, origin) => name?.slice(folder.length) ?? texts.input(origin));
  return { folder, names };
}

function commonFolder(first: string, others: readonly string[]): string {
  let length = lastSlash(first);
  for (const other of others) {
    while (length > 0 && !other.startsWith(first.slice(0, length)))
      length = lastSlash(first.slice(0, length - 1));
  }
  return first.slice(0, length);
}

/** The length up to and including the last slash of either kind. */
function lastSlash(path: string): number {
  return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
}
