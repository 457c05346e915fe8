import { createExpressionEngine } from './definitions/engine/createExpressionEngine.js';
import type { ExpressionEngine } from './definitions/expressions/ExpressionTable.js';

export { createExpressionEngine } from './definitions/engine/createExpressionEngine.js';
export type { ExpressionEngineOptions } from './definitions/engine/createExpressionEngine.js';
export { ExpressionUndecided } from './definitions/expressions/ExpressionUndecided.js';
export type { UndecidedReason } from './definitions/expressions/ExpressionUndecided.js';
export type {
  CompiledExpression,
  ExpressionEnvironment,
} from './definitions/expressions/CompiledExpression.js';
export type { ExpressionEngine, UnusableExpression } from './definitions/expressions/ExpressionTable.js';

/**
 * Evaluates invariants that the definitions of this package do not know, such as those of a profile of your own.
 *
 * @example
 * import { validate } from 'pgo-keten';
 * import { expressions } from 'pgo-keten/fhirpath';
 * validate(resource, { definitions, expressions });
 */
export const expressions: ExpressionEngine = createExpressionEngine();
