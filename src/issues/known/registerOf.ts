import { compareStrings } from '../../foundation/compareStrings.js';
import type { KnownIssue, KnownIssues } from './KnownIssues.js';

/** A register of these entries, in order. */
export function registerOf(issues: readonly KnownIssue[]): KnownIssues {
  return { version: 1, issues: [...issues].sort((a, b) => compareStrings(a.id, b.id)) };
}
