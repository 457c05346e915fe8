import type { Finding } from './Finding.js';
import type { FindingCode } from './FindingCode.js';
import type { RuleRegistry } from './RuleRegistry.js';

/** Leaves out what another finding says of the same place with more authority; see `yieldsTo` of a rule. */
export function withoutYielding(findings: readonly Finding[], rules: RuleRegistry): Finding[] {
  const yielding = new Map<FindingCode, readonly FindingCode[]>();
  for (const { code, yieldsTo } of rules.values()) if (yieldsTo !== undefined) yielding.set(code, yieldsTo);
  const wanted = new Set([...yielding.values()].flat());
  const said = new Set<string>();
  for (const finding of findings) {
    if (finding.outcome === 'failed' && wanted.has(finding.code)) said.add(placeOf(finding, finding.code));
  }
  return findings.filter(
    (finding) => yielding.get(finding.code)?.some((code) => said.has(placeOf(finding, code))) !== true,
  );
}

/** Where a finding stands, and what is said there. A finding on a Coding counts for the concept that holds it. */
function placeOf({ origin, item, entry, path }: Finding, code: FindingCode): string {
  return JSON.stringify([origin, item, entry, path.replace(/\.coding(?:\[\d+\])?$/, ''), code]);
}
