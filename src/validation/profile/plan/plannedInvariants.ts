import type { ElementNode } from '../../../definitions/compile/ElementNode.js';
import type { ConstraintFacts } from '../../../definitions/facts/ElementFacts.js';
import type { CompiledExpression } from '../../../definitions/expressions/CompiledExpression.js';
import type { UnusableExpression } from '../../../definitions/expressions/ExpressionTable.js';
import type { PlanSource } from './PlanSource.js';

/** An invariant with its function, or with what is wrong with its expression. */
export interface PlannedInvariant {
  readonly constraint: ConstraintFacts;
  /** Canonical of the definition that states it. */
  readonly definition: string;
  /** Undefined when the expression is not known and no engine was given. */
  readonly evaluate: CompiledExpression | UnusableExpression | undefined;
}

/** The invariants of nodes on a focus type, but for those that rules implement. */
export function plannedInvariants(
  nodes: readonly ElementNode[],
  type: string,
  { definitions, expressions, implemented }: PlanSource,
): readonly PlannedInvariant[] {
  const { release } = definitions;
  return nodes.flatMap(({ constraints, definition }) =>
    constraints
      .filter(({ key }) => !implemented.has(key))
      .map((constraint) => ({
        constraint,
        definition,
        evaluate:
          definitions.expressions.find(constraint.expression, type) ??
          expressions?.compile(constraint.expression, type, release),
      })),
  );
}
