import { checkBindings } from './bindings.js';
import { checkInvariants } from './invariants.js';
import type { ValueChecks } from './plan/valueChecks.js';
import { checkValue } from './values.js';
import type { Walk } from './Walk.js';

/** Everything that is asked of a value as a whole: fixed values, bounds, bindings, invariants. */
export function checkStated(
  walk: Walk,
  value: unknown,
  extra: unknown,
  typeCode: string,
  { limits, invariants, bindings, none }: ValueChecks,
): void {
  if (none) return;
  for (const node of limits) checkValue(walk, value, typeCode, node);
  if (invariants.length > 0) checkInvariants(walk, value, extra, invariants);
  if (bindings.length > 0) checkBindings(walk, value, typeCode, bindings);
}
