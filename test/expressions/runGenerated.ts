import { compileFunction } from 'node:vm';
import ts from 'typescript';
import * as choices from '../../src/definitions/expressions/choices.js';
import * as comparing from '../../src/definitions/expressions/comparing.js';
import { createExpressionTable } from '../../src/definitions/expressions/createExpressionTable.js';
import type { ExpressionTable } from '../../src/definitions/expressions/ExpressionTable.js';
import * as htmlChecks from '../../src/definitions/expressions/htmlChecks.js';
import * as lists from '../../src/definitions/expressions/lists.js';
import * as logic from '../../src/definitions/expressions/logic.js';
import { membersOf } from '../../src/definitions/expressions/membersOf.js';
import * as nodes from '../../src/definitions/expressions/nodes.js';
import * as sameItem from '../../src/definitions/expressions/sameItem.js';
import * as surroundings from '../../src/definitions/expressions/surroundings.js';
import * as texts from '../../src/definitions/expressions/texts.js';
import { lazy } from '../../src/foundation/lazy.js';

const helpers: Readonly<Record<string, unknown>> = {
  createExpressionTable,
  lazy,
  membersOf,
  ...choices,
  ...comparing,
  ...htmlChecks,
  ...lists,
  ...logic,
  ...nodes,
  ...sameItem,
  ...surroundings,
  ...texts,
};

/** Runs a generated module and gives its table, without writing it to a file. */
export function runGenerated(moduleText: string): ExpressionTable {
  const statements = moduleText.replace(/^import .*$/gm, '').replace(/^export const \w+ =/m, 'return');
  const wrapped = `function generated() { ${statements} }`;
  const { outputText } = ts.transpileModule(wrapped, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const run = compileFunction(`${outputText}\nreturn generated();`, Object.keys(helpers)) as (
    ...parameters: readonly unknown[]
  ) => unknown;
  return run(...Object.values(helpers)) as ExpressionTable;
}
