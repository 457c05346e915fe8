/** An expression that parses but can't become a function; `position` and `found` as in a syntax error. */
export class NotCompilable extends Error {
  override readonly name = 'NotCompilable';
  constructor(
    readonly reason:
      /** Neither FHIRPath nor FHIR defines the function. */
      | 'unknown-function'
      /** The pattern can take more than linear time. */
      | 'pattern-unsafe'
      /** FHIRPath allows it, this compiler does not know it. */
      | 'not-supported',
    readonly position: number,
    readonly found: string,
  ) {
    super(`${reason}: '${found}' at ${position}`);
  }
}
