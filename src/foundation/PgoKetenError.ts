/**
 * A mistake of the caller: an unknown gegevensdienst, definitions of the other release, wrong options.
 * Problems in data are never thrown; they are findings.
 */
export class PgoKetenError extends Error {
  override readonly name: string = 'PgoKetenError';
}
