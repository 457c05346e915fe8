import type { Code } from './Emitter.js';

/**
 * A truth value at compile time. FHIRPath has three: besides true and false a boolean may be empty. Most places
 * only ask whether something is true, or false, which is cheaper than the value itself.
 */
export interface Bool {
  /** Never empty. */
  readonly total: boolean;
  /** May throw ExpressionUndecided. */
  readonly throws: boolean;
  /** Roughly how much work it is. */
  readonly cost: number;
  /** Whether it is true, as a JavaScript boolean. */
  readonly truth: () => Code;
  /** Whether it is false. */
  readonly falsity: () => Code;
  /** The value: `boolean | undefined`. */
  readonly value: () => Code;
  /** Present when it is the same whatever the data is. */
  readonly constant?: 'true' | 'false' | 'empty';
}

interface Traits {
  readonly cost: number;
  readonly throws?: boolean;
}

/** True, false or empty, whatever the data is. */
export function constantBool(value: boolean | undefined): Bool {
  return {
    total: value !== undefined,
    throws: false,
    cost: 0,
    truth: () => String(value === true),
    falsity: () => String(value === false),
    value: () => String(value),
    constant: value === undefined ? 'empty' : value ? 'true' : 'false',
  };
}

/** One that is never empty, with code for its opposite where that is simpler than `!(...)`. */
export function totalBool(truth: () => Code, { cost, throws = false }: Traits, falsity?: () => Code): Bool {
  return { total: true, throws, cost, truth, falsity: falsity ?? (() => negated(truth())), value: truth };
}

/** One of which there is only code for the value. */
export function maybeBool(value: () => Code, { cost, throws = false }: Traits): Bool {
  return {
    total: false,
    throws,
    cost,
    truth: () => `${bracketed(value())} === true`,
    falsity: () => `${bracketed(value())} === false`,
    value,
  };
}

/** The opposite. */
export function notBool(operand: Bool): Bool {
  const { total, throws, cost, truth, falsity, constant } = operand;
  if (constant !== undefined) return constantBool(constant === 'empty' ? undefined : constant === 'false');
  const value = (): Code => (total ? falsity() : `not(${operand.value()})`);
  return { total, throws, cost, truth: falsity, falsity: truth, value };
}

/** The opposite of a JavaScript condition. */
export function negated(condition: Code): Code {
  return condition === 'true' ? 'false' : condition === 'false' ? 'true' : `!${bracketed(condition)}`;
}

/** Brackets around what is more than one call, path or literal. */
export function bracketed(code: Code): Code {
  return /^[\w.\ue000?]*(?:\([^()]*\))?$/.test(code) ? code : `(${code})`;
}
