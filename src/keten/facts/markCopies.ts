import type { Fact } from './Fact.js';
import { localAddress } from './Fact.js';

/**
 * Marks records that several answers of one hop hold: the same address in another container is one record, which
 * answers repeat with every include. Twice in one container is another matter: that is double.
 */
export function markCopies(facts: readonly Fact[]): void {
  const first = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.owner !== undefined) continue;
    const address = localAddress(fact) ?? fact.fullUrl;
    if (address === undefined) continue;
    const known = first.get(address);
    if (known === undefined) first.set(address, fact);
    else if (known.container !== fact.container) fact.copyOf = known;
  }
}
