import type { Verdict } from '../../check/judgeAnswer.js';
import type { Finding } from '../../finding/Finding.js';
import { withoutYielding } from '../../finding/withoutYielding.js';
import { collectCantTell } from '../../report/collectCantTell.js';
import { rules } from '../../rules.js';
import type { PartLines } from './InputPart.js';

/**
 * A verdict on some lines of a file, told as of the file. What could not be told is joined here already: it may be said
 * of every line.
 */
export function placeVerdict(verdict: Verdict, { linesBefore, valuesBefore }: PartLines): Verdict {
  const { findings, quality } = verdict;
  const said = withoutYielding([...findings, ...quality], rules);
  const placed = (finding: Finding): Finding => {
    const { line, item, path } = finding;
    // Findings on the text as a whole are about no value in particular.
    const value = item ?? (path === '' ? undefined : 0);
    return {
      ...finding,
      ...(line !== undefined && { line: line + linesBefore }),
      ...(value !== undefined && { item: value + valuesBefore }),
    };
  };
  const ofQuality = new Set(quality);
  const failed = said.filter(({ outcome }) => outcome === 'failed');
  return {
    ...verdict,
    findings: [...failed.filter((finding) => !ofQuality.has(finding)).map(placed), ...joined(said)],
    quality: failed.filter((finding) => ofQuality.has(finding)).map(placed),
  };
}

function joined(said: readonly Finding[]): readonly Finding[] {
  const first = new Map(
    said.flatMap((finding) => (finding.outcome === 'cantTell' ? [[finding.code, finding] as const] : [])),
  );
  return collectCantTell(said).flatMap(({ code, reason, profile, evidence, count, places }) => {
    const like = first.get(code);
    if (like === undefined) return [];
    const { severity, issueType } = like;
    const told = { ...evidence, count, places: places.map(({ at }) => at) };
    return [
      {
        code,
        outcome: 'cantTell' as const,
        reason,
        severity,
        issueType,
        path: '',
        ...(profile !== undefined && { profile }),
        evidence: told,
      },
    ];
  });
}
