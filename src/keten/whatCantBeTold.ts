import type { Release } from '../fhir/Release.js';
import type { Hop } from '../taxonomy/hops.js';
import { hops } from '../taxonomy/hops.js';
import type { HopStage } from './facts/HopStage.js';
import type { HopCantTell, HopCantTellReason } from './HopComparison.js';
import type { HopDifference } from './HopDifference.js';

/** What the hops that were captured leave open, each with the capture that would tell. */
export function whatCantBeTold(
  stages: readonly HopStage[],
  differences: readonly HopDifference[],
): readonly HopCantTell[] {
  const found = new Map<string, { reason: HopCantTellReason; capture: Hop; count: number }>();
  const note = (reason: HopCantTellReason, capture: Hop, count: number): void => {
    const key = `${reason} ${capture}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { reason, capture, count });
    else known.count += count;
  };
  const [first] = stages;
  const last = stages.at(-1);
  if (first !== undefined && first.hop !== 'screen') note('record-not-captured', hopBefore(first.hop), 0);
  for (const { because, kind, path, firstDeviatingHop } of differences) {
    if (because.reason === 'between-hops') note('hop-not-captured', hopBefore(because.to), 1);
    if (kind !== 'lost' || path !== undefined || because.reason === 'page-not-fetched') continue;
    const stage = stages.find(({ hop }) => hop === firstDeviatingHop);
    if (stage === undefined || !answersQueries(stage.hop)) continue;
    if (stage.queries.length === 0) note('query-not-captured', stage.hop, 1);
    if (stage.captures.every(({ capturedAt }) => capturedAt === undefined)) {
      note('time-not-captured', stage.hop, 1);
    }
  }
  for (const [index, stage] of stages.entries()) {
    if (stage.unread > 0) note('not-read', stage.hop, stage.unread);
    const other = countInOtherRelease(stages[index - 1], stage);
    if (other > 0) note('other-release', stage.hop, other);
  }
  if (last !== undefined && last.hop !== 'pgo-shown') note('screen-not-captured', 'pgo-shown', 0);
  return [...found.values()];
}

/** How many facts are of a type that the hop before holds in the other release only. */
function countInOtherRelease(before: HopStage | undefined, { facts }: HopStage): number {
  const releases = new Map<string, Set<Release>>();
  for (const { resourceType, release } of before?.facts ?? []) {
    if (release === undefined) continue;
    const known = releases.get(resourceType) ?? new Set<Release>();
    releases.set(resourceType, known.add(release));
  }
  return facts.filter(({ resourceType, release, owner }) => {
    const known = releases.get(resourceType);
    return owner === undefined && release !== undefined && known !== undefined && !known.has(release);
  }).length;
}

/** The hop before, in the order of the chain. */
function hopBefore(hop: Hop): Hop {
  return hops[Math.max(0, hops.indexOf(hop) - 1)] ?? hop;
}

function answersQueries(hop: Hop): boolean {
  return hop === 'xis' || hop === 'dva' || hop === 'pgo';
}
