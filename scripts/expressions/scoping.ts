import type { Node } from './Ast.js';
import type { Call } from './Call.js';
import type { Scope } from './Compilation.js';
import type { Code } from './Emitter.js';
import type { Item, Need, Value } from './Value.js';
import { currentItem, integerType, singleValue, truthOf } from './values.js';

/** JavaScript condition: the criteria of a call hold for an item; a call without criteria asks none. */
export function argumentTruth(call: Call, item: Value, scope: Scope): Code {
  const [criteria] = call.node.arguments;
  if (criteria === undefined) return 'true';
  return truthOf(call.compilation, call.compilation.evaluate(criteria, { ...scope, self: item })).truth();
}

/** Whether an argument may throw, or is much work, as far as one look at a sample of the items tells. */
export function sampleArgument({ compilation, node, source, scope }: Call): {
  throws: boolean;
  cost: number;
} {
  const [parameter] = node.arguments;
  if (parameter === undefined) return { throws: false, cost: 0 };
  const item: Item = { types: source.types, value: compilation.emitter.variable(), key: "''" };
  const index = singleValue(compilation, { types: integerType, value: '0' }, { cost: 0, total: true });
  return compilation.evaluate(parameter, { ...scope, self: currentItem(item), index });
}

/**
 * Runs through items with a scope of their own; `$index` is counted where the argument asks for it.
 */
export function eachScoped(call: Call, body: (item: Value, scope: Scope) => Code, need: Need): Code {
  const { compilation, node, source, scope } = call;
  const counts = node.arguments.some(mentionsIndex);
  if (!counts) return source.each((item) => body(currentItem(item), scope), need);
  const { emitter } = compilation;
  const counter = emitter.variable('unknown');
  const inner = source.each((item) => {
    const index = emitter.variable('unknown');
    const value = singleValue(compilation, { types: integerType, value: index }, { cost: 0, total: true });
    return `const ${index} = ${counter}++; ${body(currentItem(item), { ...scope, index: value })}`;
  }, {});
  return `let ${counter} = 0; ${inner}`;
}

function mentionsIndex(node: Node): boolean {
  switch (node.kind) {
    case 'index':
      return true;
    case 'member':
      return node.source !== undefined && mentionsIndex(node.source);
    case 'call':
      return (node.source !== undefined && mentionsIndex(node.source)) || node.arguments.some(mentionsIndex);
    case 'indexer':
      return mentionsIndex(node.source) || mentionsIndex(node.index);
    case 'sign':
    case 'type':
      return mentionsIndex(node.operand);
    case 'binary':
      return mentionsIndex(node.left) || mentionsIndex(node.right);
    case 'literal':
    case 'empty':
    case 'this':
    case 'total':
    case 'variable':
      return false;
  }
}
