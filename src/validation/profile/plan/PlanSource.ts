import type { CompiledDefinitions } from '../../../definitions/CompiledDefinitions.js';
import type { ExpressionEngine } from '../../../definitions/expressions/ExpressionTable.js';

/** What plans depend on besides the definitions. */
export interface PlanSettings {
  /** Evaluates invariants that are in no table. */
  readonly expressions?: ExpressionEngine | undefined;
  /** Keys of published constraints that rules implement; no plan asks for them. */
  readonly implemented: ReadonlySet<string>;
}

/** What plans are made of. */
export interface PlanSource extends PlanSettings {
  readonly definitions: CompiledDefinitions;
}
