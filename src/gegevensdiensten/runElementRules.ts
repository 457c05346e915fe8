import { cantTellFinding, failedFinding } from '../finding/createFinding.js';
import type { FindingPlace } from '../finding/createFinding.js';
import type { Finding } from '../finding/Finding.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import type { RuleContext, RulePlace } from '../finding/Rule.js';
import type { WalkPath } from '../validation/profile/WalkPath.js';
import type { ElementRule, ResourceSubject } from './rules/subjects.js';
import { visitElements } from './visitElements.js';

/** How the rules on elements are run. */
export interface ElementRun {
  readonly evidence: EvidenceMode;
  readonly place: RulePlace;
}

/** Runs all rules on elements in one traversal of a resource; text of paths is made for findings only. */
export function runElementRules(
  rules: readonly ElementRule<never>[],
  of: ResourceSubject,
  run: ElementRun,
): readonly Finding[] {
  const findings: Finding[] = [];
  let at: WalkPath | undefined;
  const placeAt = (child: string, place: RulePlace | undefined): FindingPlace => ({
    ...run.place,
    ...place,
    path: at?.toText(child === '' ? undefined : child) ?? child,
  });
  const ready = new Map<
    string,
    { readonly rule: ElementRule<never>; readonly context: RuleContext<never> }[]
  >();
  for (const rule of rules) {
    const context: RuleContext<never> = {
      report: (path, evidence, place) => {
        findings.push(failedFinding(rule, placeAt(path, place), evidence, run));
      },
      cantTell: (reason, path, evidence, place) => {
        findings.push(cantTellFinding(rule, reason, placeAt(path, place), evidence, run));
      },
    };
    const known = ready.get(rule.visits);
    if (known === undefined) ready.set(rule.visits, [{ rule, context }]);
    else known.push({ rule, context });
  }
  visitElements(of.resource, of.session.definitions, (value, type, path) => {
    at = path;
    for (const { rule, context } of ready.get(type) ?? []) rule.check({ value, of }, context);
  });
  return findings;
}
