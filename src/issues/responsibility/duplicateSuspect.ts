import type { ResponsibilityRule } from './PartyVote.js';

const weight = 0.75;

/** Whom the kind of double data points to; nobody, when all parties did right. */
export const duplicateSuspect: ResponsibilityRule = ({ suspect }) => {
  if (suspect === undefined || suspect.party === 'none') return [];
  const reason = { reason: 'duplicate-suspect', kind: suspect.kind } as const;
  return [{ party: suspect.party, weight, basis: 'evidence', reason }];
};
