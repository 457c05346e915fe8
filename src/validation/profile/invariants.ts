import type {
  CompiledExpression,
  ExpressionEnvironment,
} from '../../definitions/expressions/CompiledExpression.js';
import type { UnusableExpression } from '../../definitions/expressions/ExpressionTable.js';
import { ExpressionUndecided } from '../../definitions/expressions/ExpressionUndecided.js';
import type { ConstraintFacts } from '../../definitions/facts/ElementFacts.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import { conformsTo } from './conformsTo.js';
import { memberOf } from './memberOf.js';
import type { PlannedInvariant } from './plan/plannedInvariants.js';
import { resolveReference } from './references.js';
import type { Walk } from './Walk.js';

const source = {
  document: 'HL7 FHIR',
  section: 'ElementDefinition.constraint',
  url: 'http://hl7.org/fhir/R4/conformance-rules.html#constraints',
} as const;

/** A published invariant that does not hold. */
export const invariantViolated = defineFinding<{
  key: string;
  expression: string;
  problem?: string | undefined;
  found?: string | undefined;
}>({
  code: 'invariant/violated',
  severity: 'error',
  issueType: 'invariant',
  source,
  symptom: 'profielafwijking',
  distinguishedBy: ['key'],
  cantTell: [
    'expression-not-evaluated',
    'expression-failed',
    'reference-out-of-scope',
    'definition-unusable',
  ],
  title: {
    nl: 'Gegevens voldoen aan de regels (constraints) van de definities.',
    en: 'Data meet the invariants (constraints) of the definitions.',
  },
  text: {
    nl: ({ key, expression }) => `Aan voorwaarde '${key}' is niet voldaan: ${expression}.`,
    en: ({ key, expression }) => `Constraint '${key}' is not met: ${expression}.`,
  },
});

/** The codes of this concern. */
export const invariantFindings = [invariantViolated] as const;

/** Evaluates invariants on a value. Only `false` fails; the empty result passes. */
export function checkInvariants(
  walk: Walk,
  value: unknown,
  extra: unknown,
  invariants: readonly PlannedInvariant[],
): void {
  for (const invariant of invariants) {
    const { evaluate } = invariant;
    if (typeof evaluate !== 'function') reportUndecided(walk, invariant, evaluate);
    else if (!holds(walk, value, extra, invariant, evaluate)) {
      const { constraint, definition: profile } = invariant;
      const { key, expression } = constraint;
      walk.report(invariantViolated, { key, expression }, { profile, severity: severityOf(constraint) });
    }
  }
}

function holds(
  walk: Walk,
  value: unknown,
  extra: unknown,
  invariant: PlannedInvariant,
  evaluate: CompiledExpression,
): boolean {
  try {
    return evaluate(value, extra, walk.environment(environmentOf)) !== false;
  } catch (error) {
    reportUndecided(walk, invariant, error instanceof ExpressionUndecided ? error : 'failed');
    return true;
  }
}

function reportUndecided(
  walk: Walk,
  { constraint, definition: profile }: PlannedInvariant,
  why: UnusableExpression | ExpressionUndecided | 'failed' | undefined,
): void {
  const { key, expression } = constraint;
  const subject = `${profile} ${key}`;
  const evidence = { key, expression };
  if (why === undefined) {
    walk.cantTell(invariantViolated, 'expression-not-evaluated', subject, evidence, { profile });
  } else if (why === 'failed' || why instanceof ExpressionUndecided) {
    const reason = why === 'failed' ? 'expression-failed' : why.reason;
    walk.cantTell(invariantViolated, reason, subject, evidence, { profile });
  } else {
    const { unusable: problem, found } = why;
    walk.cantTell(
      invariantViolated,
      'definition-unusable',
      subject,
      { ...evidence, problem, found },
      { profile },
    );
  }
}

/** Advice is information: a MedMij answer without narrative is not at fault. */
function severityOf({ severity, bestPractice }: ConstraintFacts): 'error' | 'warning' | 'information' {
  return bestPractice === true ? 'information' : severity;
}

/** What expressions may ask where the walk is. */
export function environmentOf(walk: Walk): ExpressionEnvironment {
  return {
    get resource() {
      return walk.frame.resource;
    },
    get rootResource() {
      return walk.frame.rootResource;
    },
    resolve: (reference) => resolveReference(walk, reference),
    conformsTo: (candidate, profile) => conformsTo(walk, candidate, profile),
    memberOf: (candidate, valueSet) => memberOf(walk, candidate, valueSet),
  };
}
