import type { CallNode } from './Ast.js';
import type { Compilation, Scope } from './Compilation.js';
import type { Value } from './Value.js';
import { emptyValue } from './Value.js';

/** One function call: on which items, with which arguments, and where those stand. */
export interface Call {
  readonly compilation: Compilation;
  readonly node: CallNode;
  readonly source: Value;
  readonly scope: Scope;
}

/** What a function of FHIRPath makes of a call. */
export type FunctionCompiler = (call: Call) => Value;

/** An argument that is evaluated once, on `$this` of the call. */
export function argument({ compilation, node, scope }: Call, index: number): Value {
  const parameter = node.arguments[index];
  return parameter === undefined ? emptyValue : compilation.evaluate(parameter, scope);
}
