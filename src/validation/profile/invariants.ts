import type { ExpressionEnvironment } from '../../definitions/expressions/CompiledExpression.js';
import { ExpressionUndecided } from '../../definitions/expressions/ExpressionUndecided.js';
import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import type { ConstraintFacts } from '../../definitions/facts/ElementFacts.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import { conformsTo } from './conformsTo.js';
import { memberOf } from './memberOf.js';
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
    nl: ({ key, expression }) => `Regel '${key}' geldt niet: ${expression}.`,
    en: ({ key, expression }) => `Invariant '${key}' does not hold: ${expression}.`,
  },
});

/** The codes of this concern. */
export const invariantFindings = [invariantViolated] as const;

/** Evaluates the invariants of a node on a value. Only `false` fails; the empty result passes. */
export function checkInvariants(
  walk: Walk,
  value: unknown,
  extra: unknown,
  typeName: string,
  node: ElementNode,
): void {
  if (node.constraints.length === 0) return;
  const { expressions, implemented } = walk.settings;
  for (const { constraint, evaluate } of walk.definitions.invariants(node, typeName, expressions)) {
    const { key, expression } = constraint;
    if (implemented.has(key)) continue;
    const where = { profile: node.definition };
    const evidence = { key, expression };
    const subject = `${node.definition} ${key}`;
    if (evaluate === undefined) {
      walk.cantTell(invariantViolated, 'expression-not-evaluated', subject, evidence, where);
    } else if (typeof evaluate !== 'function') {
      walk.cantTell(
        invariantViolated,
        'definition-unusable',
        subject,
        { ...evidence, problem: evaluate.unusable, found: evaluate.found },
        where,
      );
    } else {
      try {
        if (
          evaluate(
            value,
            extra,
            walk.environment(() => environmentOf(walk)),
          ) === false
        ) {
          walk.report(invariantViolated, evidence, { ...where, severity: severityOf(constraint) });
        }
      } catch (error) {
        const reason = error instanceof ExpressionUndecided ? error.reason : 'expression-failed';
        walk.cantTell(invariantViolated, reason, subject, evidence, where);
      }
    }
  }
}

/** Advice is information: a MedMij answer without narrative is not at fault. */
function severityOf({ severity, bestPractice }: ConstraintFacts): 'error' | 'warning' | 'information' {
  return bestPractice === true ? 'information' : severity;
}

function environmentOf(walk: Walk): ExpressionEnvironment {
  const { resource, rootResource } = walk.frame;
  return {
    resource,
    rootResource,
    resolve: (reference) => resolveReference(walk, reference),
    conformsTo: (candidate, profile) => conformsTo(walk, candidate, profile),
    memberOf: (candidate, valueSet) => memberOf(walk, candidate, valueSet),
  };
}
