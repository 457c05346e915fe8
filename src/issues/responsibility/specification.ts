import type { PartyCode } from '../../taxonomy/parties.js';
import type { ResponsibilityRule } from './PartyVote.js';

const sourceSide: readonly PartyCode[] = ['xis-leverancier', 'dva', 'zorgaanbieder'];

const weight = 0.7;

/**
 * The rule `specificatie`: who deviates from the specification owns it. Where a symptom usually lies with the one
 * side and what the other side sent deviates, it lies with that other side.
 */
export const specification: ResponsibilityRule = ({ symptom: { responsible }, deviates }) => {
  if (deviates === undefined) return [];
  const { primary, alternatives } = responsible;
  const reason = { reason: 'specification', deviates } as const;
  if (deviates === 'list') return [{ party: 'medmij', weight, basis: 'evidence', reason }];
  if (deviates === 'request') {
    return primary === 'pgo' ? [] : [{ party: 'pgo', weight, basis: 'evidence', reason }];
  }
  if (sourceSide.includes(primary)) return [];
  const party = alternatives.find((candidate) => sourceSide.includes(candidate)) ?? 'xis-leverancier';
  return [{ party, weight, basis: 'evidence', reason }];
};
