import { nearestStrings } from '../foundation/nearestStrings.js';
import type { Gegevensdienst } from './Gegevensdienst.js';
import type { Transaction } from './Transaction.js';
import { UnknownTransactionError } from './UnknownTransactionError.js';

/**
 * The transaction of a gegevensdienst with a key.
 *
 * @throws {@link UnknownTransactionError} when there is none.
 */
export function transactionOf(dienst: Gegevensdienst, key: string): Transaction {
  const found = dienst.transactions.find((transaction) => transaction.key === key);
  if (found !== undefined) return found;
  const keys = dienst.transactions.map((transaction) => transaction.key);
  throw new UnknownTransactionError(dienst.key, key, nearestStrings(key, keys, 3));
}
