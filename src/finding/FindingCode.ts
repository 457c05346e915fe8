/**
 * The stable name of a deviation: `<family>/<what-is-wrong>`, such as `bundle/total-not-allowed`. A published
 * code never changes meaning.
 */
export type FindingCode = `${string}/${string}`;
