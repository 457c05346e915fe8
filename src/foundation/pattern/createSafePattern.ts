import { isLinearPattern } from './isLinearPattern.js';
import { parsePattern } from './parsePattern.js';
import { printPattern } from './printPattern.js';
import { runProgram } from './runProgram.js';
import { writeProgram } from './writeProgram.js';

/** A pattern that no text can make slow. */
export interface SafePattern {
  /** Whether the pattern occurs in a text; undefined when the two together are too large to find out. */
  test(text: string): boolean | undefined;
  /** Replaces each occurrence; absent where only the regular expressions of the platform could, and slowly. */
  readonly replace?: (text: string, by: string) => string;
}

/**
 * Makes a pattern that someone else wrote safe to use on a text that someone else wrote: by the regular expressions of
 * the platform where no text can make them slow, by an automaton where one might. Undefined for what is no pattern, or
 * one with backreferences, lookaround or too many steps.
 */
export function createSafePattern(text: string): SafePattern | undefined {
  const pattern = parsePattern(text);
  if (pattern === undefined) return undefined;
  if (isLinearPattern(pattern)) {
    const source = printPattern(pattern);
    const once = new RegExp(source, 'su');
    const each = new RegExp(source, 'gsu');
    return { test: (value) => once.test(value), replace: (value, by) => value.replace(each, by) };
  }
  const steps = writeProgram(pattern);
  return steps === undefined ? undefined : { test: (value) => runProgram(steps, value) };
}
