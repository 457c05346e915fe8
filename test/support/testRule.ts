import { describe, expect, it } from 'vitest';
import type { Release } from '../../src/fhir/Release.js';
import { releases } from '../../src/fhir/Release.js';
import type { CantTellReason } from '../../src/finding/CantTellReason.js';
import type { Evidence, Finding } from '../../src/finding/Finding.js';
import type { Rule } from '../../src/finding/Rule.js';
import { runRules } from '../../src/finding/Rule.js';
import type { Language } from '../../src/foundation/Language.js';

const languages = ['nl', 'en'] as const satisfies readonly Language[];

/** An input, and the releases in which it is tried; absent means all that the rule holds for. */
interface Case<Input> {
  readonly name: string;
  readonly input: Input;
  readonly releases?: readonly Release[];
}

/** A finding that is expected: its path and evidence, and the reason when it could not be decided. */
interface Expected {
  readonly at: string;
  readonly evidence: Evidence;
  readonly reason?: CantTellReason;
  readonly entry?: number;
}

/** The cases of a rule. A rule without a case that fails is not tested. */
export interface RuleCases<Input> {
  readonly passed: readonly [Case<Input>, ...Case<Input>[]];
  readonly failed: readonly (Case<Input> & { readonly expect: readonly [Expected, ...Expected[]] })[];
}

/** How the input of a case becomes what the rule looks at. */
export interface RuleTestOptions<Input, Subject> {
  /** Type name with which paths start. */
  readonly root: string;
  readonly subject: (input: Input, release: Release) => Subject;
}

/**
 * Tests a rule in each release that it holds for: what passes gives no finding, what fails gives exactly the
 * expected ones, the input stays as it was, and each finding can be told in both languages.
 */
export function testRule<Input, Subject, E extends Evidence>(
  rule: Rule<Subject, E>,
  cases: RuleCases<Input>,
  options: RuleTestOptions<Input, Subject>,
): void {
  const run = (input: Input, release: Release): readonly Finding[] => {
    const before = JSON.stringify(input);
    const subject = options.subject(deepFreeze(structuredClone(input)), release);
    const findings = runRules([rule as Rule<Subject>], subject, {
      root: options.root,
      release,
      evidence: 'verbatim',
    });
    expect(JSON.stringify(input)).toBe(before);
    return findings;
  };
  const each = (list: readonly Case<Input>[]): readonly (readonly [string, Release, Case<Input>])[] =>
    list.flatMap((item) =>
      (item.releases ?? rule.releases ?? releases).map((release) => [item.name, release, item] as const),
    );

  describe(rule.code, () => {
    it.each(each(cases.passed))('passes: %s (%s)', (_, release, { input }) => {
      expect(run(input, release)).toEqual([]);
    });

    it.each(each(cases.failed))('fails: %s (%s)', (_, release, item) => {
      const findings = run(item.input, release);
      expect(findings.map(seen)).toEqual((item as RuleCases<Input>['failed'][number]).expect.map(expected));
      for (const finding of findings) {
        expect(finding.code).toBe(rule.code);
        expectReadable(rule, finding);
      }
    });

    it('is described', () => {
      expect(rule.code).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
      for (const language of languages) expect(rule.title[language]).toMatch(/^\p{Lu}.*\.$/u);
    });
  });
}

function seen({ path, evidence, reason, entry }: Finding): object {
  return {
    at: path,
    evidence,
    ...(reason !== undefined && { reason }),
    ...(entry !== undefined && { entry }),
  };
}

function expected({ at, evidence, reason, entry }: Expected): object {
  return { at, evidence, ...(reason !== undefined && { reason }), ...(entry !== undefined && { entry }) };
}

function expectReadable<Subject, E extends Evidence>(rule: Rule<Subject, E>, finding: Finding): void {
  for (const language of languages) {
    const text = rule.text[language](finding.evidence as E);
    expect(text).toMatch(/^[\p{Lu}\p{Nd}'].*[.?]$/u);
    // What the evidence itself says may be anything.
    const ours = Object.values(finding.evidence).reduce<string>(
      (rest, value) => rest.replaceAll(`'${String(value)}'`, ''),
      text,
    );
    expect(ours).not.toMatch(/undefined|null|NaN|\[object/);
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}
