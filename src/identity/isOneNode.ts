import type { ReferenceNode } from './ResourceRecord.js';

/** Whether two references lead to one address, as far as what stands there is not at hand. */
export function isOneNode(a: ReferenceNode, b: ReferenceNode | undefined): boolean {
  return a === b || (b !== undefined && (a.same ?? a) === (b.same ?? b));
}
