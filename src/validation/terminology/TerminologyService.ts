/** A code that a definition binds to a value set, to be decided by a terminology server. */
export interface CodeQuestion {
  /** Canonical of the value set. */
  readonly valueSet: string;
  readonly system: string;
  readonly code: string;
}

/** What a terminology server says: `unknown` when it does not say, for whatever reason. */
export type CodeVerdict = 'member' | 'not-member' | 'unknown';

/**
 * Decides codes that can't be decided with what is at hand. It is told codes and value sets, nothing else of a record.
 * {@link createTerminologyClient} makes one over HTTP.
 */
export interface TerminologyService {
  /** One verdict a question, in their order. It never rejects: what fails is `unknown`. */
  validateCodes(questions: readonly CodeQuestion[]): Promise<readonly CodeVerdict[]>;
}
