import { deepEqual } from '../../foundation/deepEqual.js';
import type { Hop } from '../../taxonomy/hops.js';
import { hops } from '../../taxonomy/hops.js';
import type { Change } from '../../taxonomy/refinements.js';
import type { ChainEvidence } from '../SymptomReport.js';

/** Where an item first differs along the chain. */
export interface ChainComparison {
  /** Absent when it is not known where: missing where it was first looked for, and that is not where it starts. */
  readonly firstDeviatingHop?: Hop;
  /** Absent when nothing differs. */
  readonly change?: Change;
  /** What was seen at the first deviating hop. */
  readonly found?: unknown;
  /** The hops that were looked at, in the order in which data flows. */
  readonly seen: readonly Hop[];
  /** True when values were compared, rather than whether something is there. */
  readonly byValue: boolean;
}

/** Compares what was seen of an item at each hop, in the order in which data flows. */
export function compareChain(chain: ChainEvidence): ChainComparison {
  const order = chain.direction === 'delen' ? [...hops].reverse() : hops;
  const observed = order
    .map((hop) => [hop, presenceIn(seenAt(chain, hop))] as const)
    .filter(([, value]) => value !== undefined);
  const seen = observed.map(([hop]) => hop);
  const byValue = observed.some(([, value]) => typeof value !== 'boolean' && value !== null);
  const [first] = observed;
  if (first !== undefined && isAbsent(first[1])) {
    return { ...(first[0] === order[0] && { firstDeviatingHop: first[0] }), change: 'lost', seen, byValue };
  }
  let [before, value] = first ?? [];
  for (const [hop, next] of observed.slice(1)) {
    const change = changeOf(value, next);
    if (change !== undefined) {
      return { firstDeviatingHop: ownerBetween(order, before, hop), change, found: next, seen, byValue };
    }
    [before, value] = [hop, next];
  }
  return { seen, byValue };
}

function seenAt({ scherm, xis, dva, pgoReceived, pgoShown }: ChainEvidence, hop: Hop): unknown {
  return { screen: scherm, xis, dva, pgo: pgoReceived, 'pgo-shown': pgoShown }[hop];
}

/**
 * The hop that owns what changed between two that were looked at: the first after the last good one, as long as the
 * item was followed further than that. What is only known not to be shown by the PGO can have got lost anywhere
 * before; it is told where it was seen.
 */
function ownerBetween(order: readonly Hop[], good: Hop | undefined, deviating: Hop): Hop {
  if (good === undefined || deviating === order.at(-1)) return deviating;
  return order[order.indexOf(good) + 1] ?? deviating;
}

/** Whether something is there may be said in words. */
const presence: ReadonlyMap<unknown, boolean> = new Map([
  ['aanwezig', true],
  ['present', true],
  ['afwezig', false],
  ['absent', false],
]);

function presenceIn(value: unknown): unknown {
  return presence.get(value) ?? value;
}

function changeOf(before: unknown, after: unknown): Change | undefined {
  if (isAbsent(after)) return 'lost';
  if (typeof before === 'boolean' || typeof after === 'boolean') {
    // That it is there says nothing about its value; a value where presence was noted is another value.
    return before === true && typeof after === 'string' ? 'changed' : undefined;
  }
  if (typeof before === 'number' && typeof after === 'number' && before !== after) {
    return after > before ? 'added' : 'lost';
  }
  return deepEqual(before, after) ? undefined : 'changed';
}

function isAbsent(value: unknown): boolean {
  return value === false || value === null || value === 0 || value === '';
}
