import type { UrlParameter } from '../fhir/parseRequestUrl.js';
import type { QueryParameter, Transaction } from './Transaction.js';

/** The transaction that a recorded request stands for, and in what it differs. */
export interface RequestMatch {
  readonly transaction: Transaction;
  /** What stands in the place of the placeholders of the transaction. */
  readonly values: Readonly<Record<string, string>>;
  /** Parameters that the transaction does not have, other than those on form and paging. */
  readonly extra: readonly UrlParameter[];
  /** Includes of the transaction that the request does not ask for. */
  readonly missingIncludes: readonly QueryParameter[];
  /** Names of parameters whose code is asked without its code system. */
  readonly withoutSystem: readonly string[];
}
