import type { Hop } from '../taxonomy/hops.js';
import { hopFacts, hops } from '../taxonomy/hops.js';
import type { PartyCode } from '../taxonomy/parties.js';
import type { HopDifferenceReason } from './HopDifference.js';

/** Who must act on a deviation, and why. */
export interface Responsible {
  readonly party: PartyCode;
  readonly because: HopDifferenceReason;
}

/**
 * The owner of the hop where a deviation shows first. When hops before it were not captured, their owners may have
 * done it as well.
 */
export function responsibleFor(from: Hop, to: Hop): Responsible {
  const party = hopFacts[to].owner;
  const between = hops.slice(hops.indexOf(from) + 1, hops.indexOf(to));
  if (between.length === 0) return { party, because: { reason: 'first-deviating-hop', hop: to } };
  const candidates = [...new Set([...between, to].map((hop) => hopFacts[hop].owner))];
  return { party, because: { reason: 'between-hops', from, to, candidates } };
}
