import type { KnownIssueMatch } from '../KnownIssueMatch.js';
import type { KnownIssues, RegistrableIssue } from './KnownIssues.js';
import { registerIndex } from './registerIndex.js';

/**
 * Holds issues against a register: `new` when it is not there, `returned` when it was solved and is seen again,
 * else `known`. One answer for each issue, in their order.
 */
export function matchKnownIssues(
  issues: readonly Pick<RegistrableIssue, 'fingerprint'>[],
  register: KnownIssues,
): readonly KnownIssueMatch[] {
  const find = registerIndex(register);
  return issues.map(({ fingerprint }): KnownIssueMatch => {
    const entry = find(fingerprint);
    if (entry === undefined) return { status: 'new' };
    const { state, owner, workaround, plannedRelease } = entry.decision;
    return {
      status: state === 'opgelost' || state === 'teruggekeerd' ? 'returned' : 'known',
      entry: entry.id,
      state,
      ...(owner !== undefined && { owner }),
      ...(workaround !== undefined && { workaround }),
      ...(plannedRelease !== undefined && { plannedRelease }),
    };
  });
}
