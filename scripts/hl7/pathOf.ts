import type { Finding } from '../../src/finding/Finding.js';

/**
 * An expression of the Java validator as a plain path: without the comments that name resources, and without the
 * steps into the XML form.
 */
export function javaPath(expression: string): string {
  return plain(expression.replace(/\/\*.*?\*\//g, '').replace(/\[url='[^']*'\]/g, ''));
}

/** Where one of our findings stands, from the outermost resource. */
export function ourPath({ path, entry }: Finding): string {
  if (entry === undefined) return plain(path);
  const dot = path.search(/[.[]/);
  return plain(`Bundle.entry[${entry}].resource${dot < 0 ? '' : path.slice(dot)}`);
}

/** Indexes of elements that do not repeat, and the types of choices, are written by one of the two only. */
function plain(path: string): string {
  return path.replace(/\.ofType\(\w+\)/g, '').replace(/\.value\[x\]/g, '.value');
}

/** Whether a path of ours leads to the element of Java's, or to something in it: Java puts what is missing around it. */
export function samePlace(java: string, ours: string): boolean {
  if (java === ours || parentOf(java) === ours) return true;
  return parentOf(ours) === java || parentOf(parentOf(ours)) === java;
}

/** Java counts entries and repetitions from 1 where it checks documents. */
export function countedFromZero(path: string): string {
  return path.replace(/\[(\d+)\]/g, (_, index) => `[${Number(index) - 1}]`);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
