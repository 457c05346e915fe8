import { checkCounts, checkRequired } from './cardinality.js';
import type { ContentPlan } from './plan/Plan.js';
import { checkAbsent } from './slicesOf.js';
import type { Walk } from './Walk.js';

/** Finds out which definition asks for what is not there, or forbids what is there too often. */
export function checkPresence(
  walk: Walk,
  object: Readonly<Record<string, unknown>>,
  { type, inForce }: ContentPlan,
): void {
  const { nodes } = inForce;
  checkRequired(walk, object, type);
  for (const node of nodes) checkCounts(walk, object, type, node);
  checkAbsent(walk, object, type, nodes);
}
