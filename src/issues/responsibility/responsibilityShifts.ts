import { matchesSituation } from '../../taxonomy/Situation.js';
import type { ResponsibilityRule } from './PartyVote.js';

/** The first shift is the most specific; it says more of the symptom than a rule that holds for all of them. */
const weightOfFirst = 0.88;
const weightOfNext = 0.4;

/** The shifts of a symptom that the situation decides, or the rule of a finding. */
export const responsibilityShifts: ResponsibilityRule = ({ symptom, situation, decides }) =>
  symptom.shifts
    .filter(
      ({ id, when }) =>
        id === decides || when?.some((pattern) => matchesSituation(pattern, situation)) === true,
    )
    .map(({ id, to }, index) => ({
      party: to,
      weight: index === 0 ? weightOfFirst : weightOfNext,
      basis: 'evidence',
      reason: { reason: 'shift', shift: id },
    }));
