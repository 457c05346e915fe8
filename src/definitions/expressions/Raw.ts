import type { ExpressionEnvironment } from './CompiledExpression.js';

/**
 * FHIR JSON as generated code reads it: any property may be asked of anything. What comes back is tested before
 * it is used as text, number or list, so malformed data gives a wrong answer at worst, never a `TypeError`.
 */
export interface Raw {
  readonly [element: string]: Raw | undefined;
}

/** The environment with its resources as {@link Raw}. */
export type RawEnvironment = Omit<ExpressionEnvironment, 'resource' | 'rootResource'> & {
  readonly resource: Raw;
  readonly rootResource: Raw;
};

/** A `CompiledExpression` as generated code writes it. */
export type RawExpression = (
  value: Raw | undefined,
  extra: Raw | undefined,
  environment: RawEnvironment,
) => boolean | undefined;
