/** Thrown when the program itself is wrong; never because of data. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** Asserts what must hold whatever the input is; a failure is a defect of this library. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
