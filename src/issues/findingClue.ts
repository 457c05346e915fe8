import type { Finding } from '../finding/Finding.js';
import type { AnyRule, RuleRegistry } from '../finding/RuleRegistry.js';
import { issueTypeSymptoms } from '../taxonomy/issueTypeSymptoms.js';
import { subjectOf } from '../taxonomy/subjects.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import { causePath, resourceTypeOf } from './causePath.js';
import type { IssueCause } from './ChainIssue.js';
import type { Clue } from './Clue.js';
import { refineClue } from './refineClue.js';

const strengthOfRule = 0.9;
const strengthOfIssueType = 0.6;

/** What a finding points to: the symptom of its rule, or of its issue type when the rule is not at hand. */
export function findingClue(finding: Finding, rules: RuleRegistry): Clue {
  const rule = rules.get(finding.code);
  const [symptom, ...others] = rule === undefined ? symptomsOfType(finding.issueType) : [rule.symptom];
  const cause = causeOf(finding, rule);
  const subject = subjectOf(resourceTypeOf(cause.path));
  const { type } = finding.evidence;
  return refineClue({
    symptom,
    others,
    strength: rule === undefined ? strengthOfIssueType : strengthOfRule,
    cause,
    ...(subject !== undefined && { subject }),
    ...(rule?.deviates !== undefined && { deviates: rule.deviates }),
    ...(rule?.decides !== undefined && { decides: rule.decides }),
    steps: [{ from: 'finding', code: finding.code }],
    issueType: finding.issueType,
    ...(typeof type === 'string' && { valueType: type }),
  });
}

/** The same text for findings that give the same clue: what makes many findings cheap to group. */
export function likenessOf(finding: Finding, rules: RuleRegistry): string {
  const { code, path, profile = '', release = '', issueType, evidence } = finding;
  const detail = detailOf(finding, rules.get(code));
  return [code, causePath(path), profile, release, issueType, String(evidence['type'] ?? ''), detail].join(
    '\n',
  );
}

function detailOf({ evidence }: Finding, rule: AnyRule | undefined): string {
  const names: readonly string[] = rule?.distinguishedBy ?? [];
  return names.map((name) => String(evidence[name] ?? '')).join(' ');
}

function causeOf(finding: Finding, rule: AnyRule | undefined): IssueCause {
  const { code, path, profile, release } = finding;
  const detail = detailOf(finding, rule);
  return {
    code,
    path: causePath(path),
    ...(profile !== undefined && isTelling(profile) && { profile: withoutVersion(profile) }),
    ...(detail !== '' && { detail }),
    ...(release !== undefined && { release }),
  };
}

/** A profile tells one cause from another; the definition of a type says no more than the path does. */
function isTelling(canonical: string): boolean {
  return !/^http:\/\/hl7\.org\/fhir\/StructureDefinition\/[A-Z]/.test(canonical);
}

function withoutVersion(canonical: string): string {
  return canonical.split('|', 1)[0] ?? canonical;
}

/** The symptoms of an issue type or of the first type above it that has some. */
function symptomsOfType(type: string): readonly [SymptomCode, ...SymptomCode[]] {
  const facts = issueTypeSymptoms.get(type);
  const [first, ...others] = facts?.symptoms ?? [];
  if (first !== undefined) return [first, ...others];
  return facts?.parent === undefined ? ['profielafwijking'] : symptomsOfType(facts.parent);
}
