import { commonType, inCommonShape } from '../releases/inCommonShape.js';
import type { HopStage } from './HopStage.js';
import { LeafReader } from './LeafReader.js';
import { linkDigests } from './linkDigests.js';

/**
 * Reads the values of all facts. Where the hops hold both releases, those are the values of what both can write, under
 * the names of R4: so a fact is found again in the other release.
 */
export function readValues(stages: readonly HopStage[]): void {
  const releases = new Set(stages.flatMap(({ facts }) => facts.flatMap(({ release }) => release ?? [])));
  const leaves = new LeafReader();
  for (const { facts, targets } of stages) {
    for (const fact of facts) {
      if (releases.size > 1 && fact.release !== undefined) {
        fact.commonShape = inCommonShape(fact.resource, fact.release);
        if (fact.release === 'STU3') fact.resourceType = commonType(fact.resourceType);
      }
      if (fact.shown === undefined) fact.leaves = leaves.read(fact.commonShape ?? fact.resource);
    }
    linkDigests(facts, targets);
  }
}
