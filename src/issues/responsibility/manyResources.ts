import type { ResponsibilityRule } from './PartyVote.js';

const atLeast = 3;
const weight = 0.2;

/** The same deviation in several resources of a source is systematic: it lies with the mapping, not with one entry. */
export const manyResources: ResponsibilityRule = ({ symptom, resources, spread, suspect }) => {
  if (symptom.responsible.primary !== 'xis-leverancier' || resources < atLeast) return [];
  // Double data takes several resources by nature, and several vendors are no matter of one mapping.
  if (suspect !== undefined || (spread?.suppliers ?? 0) >= 2) return [];
  const reason = { reason: 'many-resources', count: resources } as const;
  return [{ party: 'xis-leverancier', weight, basis: 'usual', reason }];
};
