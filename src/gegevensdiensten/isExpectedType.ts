import type { Transaction } from './Transaction.js';

/** Whether a type belongs in the answer to a question: as what was asked, as what comes along, or about the search. */
export function isExpectedType(resourceType: string, transaction: Transaction | undefined): boolean {
  return (
    resourceType === 'OperationOutcome' ||
    resourceType === transaction?.resourceType ||
    Object.hasOwn(transaction?.included ?? {}, resourceType) ||
    transaction?.mustInclude?.includes(resourceType) === true
  );
}
