import type { Bool } from './Bool.js';
import { bracketed, maybeBool, totalBool } from './Bool.js';
import type { Compilation } from './Compilation.js';
import type { Code } from './Emitter.js';

/** `or`; the cheaper side comes first. */
export function orBool(compilation: Compilation, left: Bool, right: Bool): Bool {
  return combined(compilation, left, right, 'or');
}

/** `and`; the cheaper side comes first. */
export function andBool(compilation: Compilation, left: Bool, right: Bool): Bool {
  return combined(compilation, left, right, 'and');
}

function combined({ emitter }: Compilation, left: Bool, right: Bool, operator: 'or' | 'and'): Bool {
  const settling = operator === 'or' ? 'true' : 'false';
  const neutral = operator === 'or' ? 'false' : 'true';
  if (left.constant === settling || right.constant === neutral) return left;
  if (right.constant === settling || left.constant === neutral) return right;
  const [first, second] = inOrder(left, right);
  const traits = { cost: first.cost + second.cost, throws: first.throws || second.throws };
  if (first.throws) {
    // Each side may settle what the other can't decide.
    const settle = operator === 'or' ? 'settleOr' : 'settleAnd';
    return maybeBool(() => `${settle}(() => ${first.value()}, () => ${second.value()})`, traits);
  }
  const [any, all] = operator === 'or' ? ['||', '&&'] : ['&&', '||'];
  const truth = (): Code => `(${first.truth()} ${any} ${second.truth()})`;
  const falsity = (): Code => `(${first.falsity()} ${all} ${second.falsity()})`;
  if (first.total && second.total) return { total: true, ...traits, truth, falsity, value: truth };
  const value = (): Code => {
    if (first.total) return `(${first.truth()} ${any} ${second.value()})`;
    return emitter.lift(() => {
      const known = emitter.variable('Truth');
      const decided = operator === 'or' ? `${known} === true ||` : `${known} !== false &&`;
      return `const ${known} = ${first.value()}; return ${decided} ${operator}(${known}, ${second.value()});`;
    });
  };
  return { total: false, ...traits, truth, falsity, value };
}

/** What can't throw comes first, so that it may settle the matter; then what is cheap. */
function inOrder(left: Bool, right: Bool): readonly [Bool, Bool] {
  if (left.throws !== right.throws) return left.throws ? [right, left] : [left, right];
  return right.cost < left.cost ? [right, left] : [left, right];
}

/** `xor`, which is also `!=` of truth values. */
export function xorBool(left: Bool, right: Bool): Bool {
  const traits = { cost: left.cost + right.cost, throws: left.throws || right.throws };
  if (left.total && right.total) {
    const differ = (): Code => `${bracketed(left.truth())} !== ${bracketed(right.truth())}`;
    const agree = (): Code => `${bracketed(left.truth())} === ${bracketed(right.truth())}`;
    return totalBool(differ, traits, agree);
  }
  return maybeBool(() => `xor(${left.value()}, ${right.value()})`, traits);
}
