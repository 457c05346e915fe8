import type { Release } from '../../fhir/Release.js';
import type { CompiledExpression } from './CompiledExpression.js';
import type { ExpressionTable, UnusableExpression } from './ExpressionTable.js';
import type { RawExpression } from './Raw.js';

/** An expression, the focus types that the function serves (separated by blanks; none means any), the function. */
export type ExpressionRow = readonly [expression: string, types: string, evaluate: RawExpression];

/** Makes a table of what the generator wrote. */
export function createExpressionTable(
  release: Release,
  rows: readonly ExpressionRow[],
  unusable: readonly (readonly [expression: string, problem: UnusableExpression])[],
): ExpressionTable {
  const rowsByExpression = new Map<string, ExpressionRow[]>();
  for (const row of rows) {
    const known = rowsByExpression.get(row[0]);
    if (known === undefined) rowsByExpression.set(row[0], [row]);
    else known.push(row);
  }
  const problems = new Map(unusable);
  return {
    release,
    find: (expression, type) => {
      for (const [, types, evaluate] of rowsByExpression.get(expression) ?? []) {
        if (types === '' || ` ${types} `.includes(` ${type} `)) return evaluate as CompiledExpression;
      }
      return problems.get(expression);
    },
  };
}
