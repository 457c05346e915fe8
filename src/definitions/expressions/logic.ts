import { ExpressionUndecided } from './ExpressionUndecided.js';

/** A truth value of FHIRPath; `undefined` is the empty collection. */
export type Truth = boolean | undefined;

/** `or` in three values. */
export function or(left: Truth, right: Truth): Truth {
  if (left === true || right === true) return true;
  return left === undefined || right === undefined ? undefined : false;
}

/** `and` in three values. */
export function and(left: Truth, right: Truth): Truth {
  if (left === false || right === false) return false;
  return left === undefined || right === undefined ? undefined : true;
}

/** `xor` in three values: empty as soon as one side is. */
export function xor(left: Truth, right: Truth): Truth {
  return left === undefined || right === undefined ? undefined : left !== right;
}

/** `not()` in three values. */
export function not(operand: Truth): Truth {
  return operand === undefined ? undefined : !operand;
}

/**
 * `or` where a side may be undecidable: the other side may settle it. An unresolvable reference in one
 * alternative must not hide that another alternative holds.
 */
export function settleOr(left: () => Truth, right: () => Truth): Truth {
  return settle(left, right, true, or);
}

/** `and` where a side may be undecidable; see {@link settleOr}. */
export function settleAnd(left: () => Truth, right: () => Truth): Truth {
  return settle(left, right, false, and);
}

/** `iif` where the criterion may be undecidable: when both branches agree it does not matter. */
export function settleIif(criterion: () => boolean, yes: () => Truth, no: () => Truth): Truth {
  const decided = attempt(criterion);
  if (!(decided instanceof ExpressionUndecided)) return decided === true ? yes() : no();
  const branch = yes();
  if (branch === no()) return branch;
  throw decided;
}

function settle(
  left: () => Truth,
  right: () => Truth,
  settled: boolean,
  combine: (left: Truth, right: Truth) => Truth,
): Truth {
  const first = attempt(left);
  if (first === settled) return settled;
  const second = attempt(right);
  if (second === settled) return settled;
  if (first instanceof ExpressionUndecided) throw first;
  if (second instanceof ExpressionUndecided) throw second;
  return combine(first, second);
}

function attempt(evaluate: () => Truth): Truth | ExpressionUndecided {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof ExpressionUndecided) return error;
    throw error;
  }
}

/** A FHIR boolean as a truth value; anything else is empty. */
export function booleanOf(value: unknown): Truth {
  return typeof value === 'boolean' ? value : undefined;
}

/** Any item where a boolean is asked: one that is no boolean is true because it is there. */
export function truthOf(value: unknown): Truth {
  return typeof value === 'boolean' || value === undefined ? value : value !== null || undefined;
}
