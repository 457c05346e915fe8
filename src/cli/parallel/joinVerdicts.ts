import type { Verdict } from '../../check/judgeAnswer.js';
import { failedFinding } from '../../finding/createFinding.js';
import { tooManyFindings } from '../../validation/profile/structure.js';

/** Findings that are kept of one file that was checked in parts. */
export const findingsAtMost = 100_000;

/**
 * The verdicts on the parts of one file, in their order, as one. They come in any order, and there may be more findings
 * than memory holds: beyond a limit they are counted, in the order of the file, so that the result is the same whichever
 * part was done first.
 */
export interface VerdictJoint {
  set(index: number, verdict: Verdict): void;
  join(): Verdict;
}

/** Makes a joint for a number of parts; a file of one part is kept as it is. */
export function joinVerdicts(count: number, findingsKept: number): VerdictJoint {
  const limit = count > 1 ? findingsKept : Infinity;
  const parts = new Array<Verdict | undefined>(count).fill(undefined);
  let settled = 0;
  let kept = 0;
  let left = 0;
  return {
    set(index, verdict) {
      parts[index] = verdict;
      for (let next = parts[settled]; settled < count && next !== undefined; next = parts[++settled]) {
        const { verdict: cut, dropped } = cutTo(next, limit - kept);
        parts[settled] = cut;
        kept += failedIn(cut);
        left += dropped;
      }
    },
    join() {
      const all = parts.filter((part) => part !== undefined);
      const more =
        left === 0
          ? []
          : [failedFinding(tooManyFindings, { path: '' }, { limit, left }, { evidence: 'masked' })];
      return {
        release: all.find(({ release }) => release !== undefined)?.release,
        resources: all.reduce((sum, { resources }) => sum + resources, 0),
        findings: [...all.flatMap(({ findings }) => findings), ...more],
        quality: all.flatMap(({ quality }) => quality),
      };
    },
  };
}

function failedIn({ findings, quality }: Verdict): number {
  return findings.filter(({ outcome }) => outcome === 'failed').length + quality.length;
}

/** Keeps what could not be told: that is joined already, and says what a clean report would mean. */
function cutTo(verdict: Verdict, room: number): { readonly verdict: Verdict; readonly dropped: number } {
  const before = failedIn(verdict);
  if (before <= room) return { verdict, dropped: 0 };
  let left = Math.max(room, 0);
  const findings = verdict.findings.filter(({ outcome }) => outcome === 'cantTell' || left-- > 0);
  const quality = verdict.quality.slice(0, Math.max(left, 0));
  const cut = { ...verdict, findings, quality };
  return { verdict: cut, dropped: before - failedIn(cut) };
}
