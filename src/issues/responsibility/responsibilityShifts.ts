import { matchesSituation } from '../../taxonomy/Situation.js';
import type { ResponsibilityRule } from './PartyVote.js';

/** The first shift is the most specific. */
const weightOfFirst = 0.8;
const weightOfNext = 0.4;

/** The shifts of a symptom that the situation decides. */
export const responsibilityShifts: ResponsibilityRule = ({ symptom, situation }) =>
  symptom.shifts
    .filter(({ when }) => when?.some((pattern) => matchesSituation(pattern, situation)) === true)
    .map(({ id, to }, index) => ({
      party: to,
      weight: index === 0 ? weightOfFirst : weightOfNext,
      basis: 'evidence',
      reason: { reason: 'shift', shift: id },
    }));
