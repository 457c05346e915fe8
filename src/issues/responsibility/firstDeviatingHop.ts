import { hopFacts } from '../../taxonomy/hops.js';
import type { PartyCode } from '../../taxonomy/parties.js';
import type { Symptom } from '../../taxonomy/symptoms.js';
import type { ResponsibilityRule } from './PartyVote.js';

const weightOfFirst = 0.8;
/** What is wrong in the answer of the source did not arise after it. */
const weightSeenAtSource = 0.5;
/** What is wrong after the DVA may have come from the source. */
const weightSeenAfterDva = 0.12;

/**
 * The rule `eerste-schakel`: the first hop where a deviation shows owns it, where the symptom can lie with that
 * owner. Functional symptoms are about choices: there, only the shifts of the symptom decide.
 */
export const firstDeviatingHop: ResponsibilityRule = ({ symptom, situation, seenAt }) => {
  const hop = situation.firstDeviatingHop ?? seenAt;
  if (hop === undefined || !canLieWith(symptom, hopFacts[hop].owner)) return [];
  const party = hopFacts[hop].owner;
  if (situation.firstDeviatingHop !== undefined) {
    const reason = { reason: 'first-deviating-hop', hop } as const;
    return [{ party, weight: weightOfFirst, basis: 'evidence', reason }];
  }
  const reason = { reason: 'seen-at-hop', hop } as const;
  if (hop === 'xis' || hop === 'screen')
    return [{ party, weight: weightSeenAtSource, basis: 'evidence', reason }];
  return hop === 'dva' ? [{ party, weight: weightSeenAfterDva, basis: 'usual', reason }] : [];
};

function canLieWith({ category, responsible, shifts }: Symptom, owner: PartyCode): boolean {
  const named = [responsible.primary, ...responsible.alternatives, ...shifts.map(({ to }) => to)];
  return category !== 'functioneel' && named.includes(owner);
}
