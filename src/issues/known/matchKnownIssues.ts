import type { KnownIssueMatch } from '../KnownIssueMatch.js';
import type { KnownIssues } from './KnownIssues.js';
import type { SoughtIssue } from './registerIndex.js';
import { registerIndex } from './registerIndex.js';
import { requireRegister } from './requireRegister.js';

/**
 * Holds issues against a register: `new` when it is not there, `returned` when it was solved and is seen again,
 * else `known`. One answer for each issue, in their order. An entry with fingerprints of another version of the
 * algorithm is found by what it is about, and says so; whole issues are needed for that.
 *
 * @throws MalformedInputError when the register is none.
 */
export function matchKnownIssues(
  issues: readonly SoughtIssue[],
  register: KnownIssues,
): readonly KnownIssueMatch[] {
  const find = registerIndex(requireRegister(register));
  return issues.map((issue): KnownIssueMatch => {
    const found = find(issue);
    if (found === undefined) return { status: 'new' };
    const { entry, by } = found;
    const { state, owner, workaround, plannedRelease } = entry.decision;
    return {
      status: state === 'opgelost' || state === 'teruggekeerd' ? 'returned' : 'known',
      entry: entry.id,
      ...(by === 'subject' && { by }),
      state,
      ...(owner !== undefined && { owner }),
      ...(workaround !== undefined && { workaround }),
      ...(plannedRelease !== undefined && { plannedRelease }),
    };
  });
}
