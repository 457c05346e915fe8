import type { Release } from '../fhir/Release.js';
import type { CantTellReason } from './CantTellReason.js';
import type { FindingOptions, FindingPlace, RawEvidence } from './createFinding.js';
import { cantTellFinding, failedFinding } from './createFinding.js';
import type { Evidence, Finding } from './Finding.js';
import type { RuleMetadata } from './RuleMetadata.js';

/** Where in the subject: everything of a {@link FindingPlace} but the path, which is given apart. */
export type RulePlace = Partial<Omit<FindingPlace, 'path'>>;

/** What a rule may use besides its subject. */
export interface RuleContext<E extends Evidence> {
  /** Reports a deviation at a path relative to the subject's root; `''` is the root itself. */
  readonly report: (path: string, evidence: RawEvidence<E>, place?: RulePlace) => void;
  /** Reports that the rule can't decide here. */
  readonly cantTell: (
    reason: CantTellReason,
    path: string,
    evidence: RawEvidence<E>,
    place?: RulePlace,
  ) => void;
}

/** One check: metadata and a pure function of its subject. No I/O, clock, locale, global, or other rule. */
export interface Rule<Subject, E extends Evidence = Evidence> extends RuleMetadata<E> {
  check(subject: Subject, context: RuleContext<E>): void;
}

/** A rule on a subject, of any evidence type. */
export type AnyRuleOn<Subject> = Rule<Subject, never>;

/** Defines a rule; the file that calls this carries the rule's name. */
export function defineRule<Subject, E extends Evidence>(rule: Rule<Subject, E>): Rule<Subject, E> {
  return rule;
}

/** What holds for all subjects of a run of rules. */
export interface RunOptions extends FindingOptions {
  readonly release?: Release | undefined;
}

/** What one run of rules shares. */
export interface RuleRun extends RunOptions {
  /** Type name with which paths start, such as `Bundle`; `''` when the subject has no FHIR path. */
  readonly root: string;
  readonly place?: RulePlace;
}

/** Runs each rule that holds for the release; findings come in the order of the rules. */
export function runRules<Subject>(
  rules: readonly AnyRuleOn<Subject>[],
  subject: Subject,
  { root, place, ...options }: RuleRun,
): readonly Finding[] {
  return createRunner(rules, options)(subject, root, place);
}

/** Runs rules on a subject whose paths start with `root`, and that stands at `place`. */
export type RuleRunner<Subject> = (subject: Subject, root: string, place?: RulePlace) => readonly Finding[];

/** Makes what `runRules` does for the many subjects of one run: families run on every resource of an answer. */
export function createRunner<Subject>(
  rules: readonly AnyRuleOn<Subject>[],
  options: RunOptions,
): RuleRunner<Subject> {
  const { release } = options;
  const held = rules.filter(({ releases }) => release === undefined || releases?.includes(release) !== false);
  let findings: Finding[] = [];
  let root = '';
  let around: RulePlace | undefined;
  let current: AnyRuleOn<Subject> | undefined;
  const placeAt = (path: string, place: RulePlace | undefined): FindingPlace => ({
    ...around,
    ...place,
    path: joinPath(root, path),
  });
  // One context serves all rules, one after the other.
  const context: RuleContext<never> = {
    report: (path, evidence, place) => {
      if (current !== undefined)
        findings.push(failedFinding(current, placeAt(path, place), evidence, options));
    },
    cantTell: (reason, path, evidence, place) => {
      if (current === undefined) return;
      findings.push(cantTellFinding(current, reason, placeAt(path, place), evidence, options));
    },
  };
  return (subject, from, place) => {
    findings = [];
    root = from;
    around = place;
    for (const rule of held) {
      current = rule;
      rule.check(subject, context);
    }
    return findings;
  };
}

function joinPath(root: string, path: string): string {
  if (root === '' || path === '') return root + path;
  return path.startsWith('[') ? root + path : `${root}.${path}`;
}
