import type { ResponsibilityRule } from './PartyVote.js';

const weightOfPrimary = 0.5;
const weightOfFirstAlternative = 0.12;

/** The party that a symptom usually lies with, and the others it can lie with. */
export const usualParties: ResponsibilityRule = ({ symptom: { responsible } }) => [
  { party: responsible.primary, weight: weightOfPrimary, basis: 'usual', reason: { reason: 'default' } },
  ...responsible.alternatives.map((party, index) => ({
    party,
    weight: weightOfFirstAlternative / (index + 1),
    basis: 'usual' as const,
    reason: { reason: 'alternative' as const },
  })),
];
