import type { Hop } from '../../taxonomy/hops.js';
import type { Change } from '../../taxonomy/refinements.js';
import type { ChainEvidence } from '../SymptomReport.js';

/** Where an item first differs along the chain. */
export interface ChainComparison {
  /** Absent when it is not known where: missing in the answer of the source, and the screen was not looked at. */
  readonly firstDeviatingHop?: Hop;
  /** Absent when nothing differs. */
  readonly change?: Change;
  /** The hops that were looked at, nearest to the source first. */
  readonly seen: readonly Hop[];
  /** True when values were compared, rather than whether something is there. */
  readonly byValue: boolean;
}

/** Compares what was seen of an item at each hop, from the source on. */
export function compareChain(chain: ChainEvidence): ChainComparison {
  const observed = (
    [
      ['screen', chain.scherm],
      ['xis', chain.xis],
      ['dva', chain.dva],
      ['pgo', chain.pgoReceived],
      ['pgo-shown', chain.pgoShown],
    ] as const
  )
    .filter(([, value]) => value !== undefined)
    .map(([hop, value]) => [hop, presenceIn(value)] as const);
  const seen = observed.map(([hop]) => hop);
  const byValue = observed.some(([, value]) => typeof value !== 'boolean' && value !== null);
  const [first] = observed;
  if (first !== undefined && isAbsent(first[1])) {
    return { ...(first[0] === 'screen' && { firstDeviatingHop: 'screen' }), change: 'lost', seen, byValue };
  }
  let before: unknown = first?.[1];
  for (const [hop, value] of observed.slice(1)) {
    const change = changeOf(before, value);
    if (change !== undefined) return { firstDeviatingHop: hop, change, seen, byValue };
    before = value;
  }
  return { seen, byValue };
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
  return sameValue(before, after) ? undefined : 'changed';
}

function isAbsent(value: unknown): boolean {
  return value === false || value === null || value === 0 || value === '';
}

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
