import type { Fact } from '../facts/Fact.js';
import type { HopStage } from '../facts/HopStage.js';
import type { AbsenceCause } from './AbsenceCause.js';
import { filteredByQuery } from './filteredByQuery.js';
import { heldBack } from './heldBack.js';
import { recordedAfterCapture } from './recordedAfterCapture.js';

/**
 * Why facts are not at a hop, for those of which it can be told: recorded after the hop was captured, left out by the
 * query, or held back for some days. What is in no map was lost.
 */
export function explainAbsences(
  missing: readonly Fact[],
  kept: readonly Fact[],
  stage: HopStage,
): ReadonlyMap<Fact, AbsenceCause> {
  const causes = new Map<Fact, AbsenceCause>();
  const open: Fact[] = [];
  for (const fact of missing) {
    const cause = recordedAfterCapture(fact, stage) ?? filteredByQuery(fact, stage);
    if (cause === undefined) open.push(fact);
    else causes.set(fact, cause);
  }
  for (const [fact, cause] of heldBack(open, kept, stage)) causes.set(fact, cause);
  return causes;
}
