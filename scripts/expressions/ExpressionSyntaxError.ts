/** The text is no FHIRPath expression: at `position` stands `found` (empty at the end), which can't stand there. */
export class ExpressionSyntaxError extends Error {
  override readonly name = 'ExpressionSyntaxError';
  constructor(
    readonly position: number,
    readonly found: string,
  ) {
    super(`Unexpected '${found}' at ${position}`);
  }
}
