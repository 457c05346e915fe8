import { hopFacts } from '../../taxonomy/hops.js';
import type { ResponsibilityRule } from './PartyVote.js';

const weightOfFirst = 0.8;
/** What is wrong in the answer of the source did not arise after it. */
const weightSeenAtSource = 0.5;
/** What is wrong after the DVA may have come from the source. */
const weightSeenAfterDva = 0.12;

/** The rule `eerste-schakel`: the first hop where a deviation shows owns it. */
export const firstDeviatingHop: ResponsibilityRule = ({
  situation: { firstDeviatingHop: first },
  seenAt,
}) => {
  if (first !== undefined) {
    const reason = { reason: 'first-deviating-hop', hop: first } as const;
    return [{ party: hopFacts[first].owner, weight: weightOfFirst, basis: 'evidence', reason }];
  }
  if (seenAt === 'xis' || seenAt === 'screen') {
    const reason = { reason: 'seen-at-hop', hop: seenAt } as const;
    return [{ party: hopFacts[seenAt].owner, weight: weightSeenAtSource, basis: 'evidence', reason }];
  }
  if (seenAt === 'dva') {
    const reason = { reason: 'seen-at-hop', hop: seenAt } as const;
    return [{ party: hopFacts.dva.owner, weight: weightSeenAfterDva, basis: 'usual', reason }];
  }
  return [];
};
