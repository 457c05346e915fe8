import { cantTellFinding, failedFinding } from '../finding/createFinding.js';
import type { FindingOptions, FindingPlace } from '../finding/createFinding.js';
import type { Finding } from '../finding/Finding.js';
import type { RuleContext, RulePlace } from '../finding/Rule.js';
import type { ElementRule, ResourceSubject } from './rules/subjects.js';
import { visitElements } from './visitElements.js';
import type { WalkPath } from '../validation/profile/WalkPath.js';

/** Runs all rules on elements over one resource, which stands at the given place. */
export type ElementRun = (of: ResourceSubject, place: RulePlace) => readonly Finding[];

/** Makes a run of the rules on elements: one traversal of each resource; text of paths is made for findings only. */
export function createElementRun(rules: readonly ElementRule<never>[], options: FindingOptions): ElementRun {
  let findings: Finding[] = [];
  let around: RulePlace = {};
  let at: WalkPath | undefined;
  const placeAt = (child: string, place: RulePlace | undefined): FindingPlace => ({
    ...around,
    ...place,
    path: at?.toText(child === '' ? undefined : child) ?? child,
  });
  const contextOf = (rule: ElementRule<never>): RuleContext<never> => ({
    report: (path, evidence, place) => {
      findings.push(failedFinding(rule, placeAt(path, place), evidence, options));
    },
    cantTell: (reason, path, evidence, place) => {
      findings.push(cantTellFinding(rule, reason, placeAt(path, place), evidence, options));
    },
  });
  const byType = new Map<string, { rule: ElementRule<never>; context: RuleContext<never> }[]>();
  for (const rule of rules) {
    const known = byType.get(rule.visits) ?? [];
    byType.set(rule.visits, [...known, { rule, context: contextOf(rule) }]);
  }
  return (of, place) => {
    findings = [];
    around = place;
    visitElements(of.resource, of.session.definitions, (value, type, path) => {
      at = path;
      for (const { rule, context } of byType.get(type) ?? []) rule.check({ value, of }, context);
    });
    return findings;
  };
}
