import { InvariantError } from './invariant.js';

/** Marks a branch that the types exclude. */
export function assertNever(value: never): never {
  throw new InvariantError(`Unexpected value: ${String(value)}`);
}
