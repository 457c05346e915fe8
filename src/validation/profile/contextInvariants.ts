import { ExpressionUndecided } from '../../definitions/expressions/ExpressionUndecided.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import { environmentOf } from './invariants.js';
import type { Walk } from './Walk.js';

/** An extension on an element that does not meet the conditions under which it may be used. */
export const contextInvariantViolated = defineFinding<{ url: string; expression: string }>({
  code: 'extension/context-invariant-violated',
  severity: 'error',
  issueType: 'extension',
  releases: ['R4'],
  source: {
    document: 'HL7 FHIR',
    section: 'StructureDefinition.contextInvariant',
    url: 'http://hl7.org/fhir/R4/structuredefinition-definitions.html#StructureDefinition.contextInvariant',
  },
  symptom: 'profielafwijking',
  distinguishedBy: ['url', 'expression'],
  cantTell: ['expression-not-evaluated', 'expression-failed', 'definition-unusable'],
  title: {
    nl: 'Een extensie staat alleen op een element dat aan haar voorwaarden voldoet.',
    en: 'An extension stands only on an element that meets its conditions.',
  },
  text: {
    nl: ({ url, expression }) => `Extensie '${url}' mag hier niet: de voorwaarde geldt niet (${expression}).`,
    en: ({ url, expression }) =>
      `Extension '${url}' is not allowed here: its condition does not hold (${expression}).`,
  },
});

/** The codes of this concern. */
export const contextInvariantFindings = [contextInvariantViolated] as const;

/** Evaluates the conditions of an extension on the element that carries it. */
export function checkContextInvariants(
  walk: Walk,
  url: string,
  expressions: readonly string[],
  carrierType: string,
): void {
  const { definitions, settings, carrier } = walk;
  for (const expression of expressions) {
    const evidence = { url, expression };
    const undecided = (reason: 'expression-not-evaluated' | 'definition-unusable'): void => {
      walk.cantTell(contextInvariantViolated, reason, `${url} ${expression}`, evidence, { profile: url });
    };
    const evaluate =
      definitions.expressions.find(expression, carrierType) ??
      settings.planner.expressions?.compile(expression, carrierType, definitions.release);
    // A primitive that carries extensions is no object of its own here.
    if (
      evaluate === undefined ||
      carrier === undefined ||
      definitions.type(carrierType)?.kind === 'primitive'
    )
      undecided('expression-not-evaluated');
    else if (typeof evaluate !== 'function') undecided('definition-unusable');
    else {
      try {
        const holds = evaluate(carrier, undefined, walk.environment(environmentOf));
        if (holds === false) walk.report(contextInvariantViolated, evidence, { profile: url });
      } catch (error) {
        const reason = error instanceof ExpressionUndecided ? error.reason : 'expression-failed';
        walk.cantTell(contextInvariantViolated, reason, `${url} ${expression}`, evidence, { profile: url });
      }
    }
  }
}
