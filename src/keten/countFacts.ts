import { compareStrings } from '../foundation/compareStrings.js';
import type { HopStage } from './facts/HopStage.js';
import type { HopCount, TypeCounts } from './HopComparison.js';
import type { HopDifference } from './HopDifference.js';

/** The table by resource type: at each hop how many there are, and how many were lost, added, doubled or changed there. */
export function countFacts(
  stages: readonly HopStage[],
  differences: readonly HopDifference[],
): readonly TypeCounts[] {
  const types = new Set(
    stages.flatMap(({ facts }) => facts.filter(({ owner }) => owner === undefined).map(typeOf)),
  );
  return [...types].sort(compareStrings).map((resourceType) => ({
    resourceType,
    hops: stages.map((stage) => countAt(stage, resourceType, differences)),
  }));
}

function typeOf({ resourceType }: { readonly resourceType: string }): string {
  return resourceType;
}

function countAt(
  { hop, facts }: HopStage,
  resourceType: string,
  differences: readonly HopDifference[],
): HopCount {
  const here = differences.filter(
    (difference) => difference.firstDeviatingHop === hop && difference.resourceType === resourceType,
  );
  const whole = here.filter(({ path }) => path === undefined);
  const changed = new Set(
    here
      .filter(({ path }) => path !== undefined)
      .map(({ after }) => `${after?.capture} ${after?.entry} ${after?.fullUrl} ${after?.id}`),
  );
  return {
    hop,
    present: facts.filter(
      (fact) => fact.resourceType === resourceType && fact.owner === undefined && fact.copyOf === undefined,
    ).length,
    lost: whole.filter(({ after }) => after === undefined).length,
    added: whole.filter(({ kind }) => kind === 'added').length,
    doubled: whole.filter(({ kind }) => kind === 'doubled').length,
    changed: changed.size,
  };
}
