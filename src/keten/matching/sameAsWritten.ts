import { deepEqual } from '../../foundation/deepEqual.js';
import { rootMetadata } from '../elements/rootMetadata.js';
import type { Fact } from '../facts/Fact.js';

/** Whether two facts are equal as they are written, and refer to what is equal: most are, and need no more. */
export function sameAsWritten(before: Fact, after: Fact): boolean {
  if (before.digest !== after.digest || before.shown !== undefined) return false;
  const [left, right] = [before.resource, after.resource];
  return hasAllOf(left, right) && hasAllOf(right, left);
}

function hasAllOf(resource: Fact['resource'], other: Fact['resource']): boolean {
  for (const name in resource) {
    if (!rootMetadata.has(name) && !deepEqual(resource[name], other[name])) return false;
  }
  return true;
}
