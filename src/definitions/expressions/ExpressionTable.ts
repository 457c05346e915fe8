import type { Release } from '../../fhir/Release.js';
import type { CompiledExpression } from './CompiledExpression.js';

/** An expression that can't be used whatever the data is: the definition that holds it deserves a finding. */
export interface UnusableExpression {
  readonly unusable:
    /** It is no FHIRPath. */
    | 'does-not-parse'
    /** It calls a function that neither FHIRPath nor FHIR defines. */
    | 'unknown-function'
    /** A pattern in it can't be tested in bounded time on hostile input. */
    | 'pattern-unsafe';
  /** Offset in the expression, in UTF-16 code units from 0. */
  readonly position: number;
  /** The token, function or pattern at fault, as the expression writes it. */
  readonly found: string;
}

/**
 * The known expressions of a release, as functions. Look-ups belong to the compiling of a definition, not to the
 * check of an element.
 */
export interface ExpressionTable {
  readonly release: Release;
  /**
   * What an expression is on a focus type: a FHIR type (`Quantity`, `code`, `Patient`), or the base path of a
   * backbone element (`Patient.contact`; through a contentReference the path that it refers to).
   * `undefined`: not known here; an injected engine may know.
   */
  find(expression: string, type: string): CompiledExpression | UnusableExpression | undefined;
}

/** Evaluates expressions that are in no table; `pgo-keten/fhirpath` has one. */
export interface ExpressionEngine {
  /** Compiles an expression for a focus type: the name of a type, or the path of a backbone element. */
  compile(expression: string, type: string, release: Release): CompiledExpression | UnusableExpression;
}
