import type { PartyCode } from '../../taxonomy/parties.js';
import type { ResponsibilityRule } from './PartyVote.js';

const sourceSide: readonly PartyCode[] = ['xis-leverancier', 'zorgaanbieder'];

const weightOfStandard = 0.85;
const weightOfSupplier = 0.6;
const weightOfProvider = 0.6;

/**
 * The rule `spreiding`: several vendors point to the standard, one vendor with several zorgaanbieders to that
 * vendor, one zorgaanbieder whose vendor does well elsewhere to that zorgaanbieder. Holds for symptoms of the
 * source side.
 */
export const spread: ResponsibilityRule = ({ symptom, situation, spread: over }) => {
  if (!sourceSide.includes(symptom.responsible.primary)) return [];
  const suppliers = Math.max(over?.suppliers ?? 0, situation.suppliersAffected ?? 0);
  if (suppliers >= 2) {
    const reason = { reason: 'several-suppliers', count: suppliers } as const;
    return [{ party: 'nictiz', weight: weightOfStandard, basis: 'evidence', reason }];
  }
  if (over?.suppliers !== 1) return [];
  if (over.providers >= 2) {
    const reason = { reason: 'one-supplier', providers: over.providers } as const;
    return [{ party: 'xis-leverancier', weight: weightOfSupplier, basis: 'evidence', reason }];
  }
  if (over.providers === 1 && over.sparedProviders > 0) {
    const reason = { reason: 'one-provider' } as const;
    return [{ party: 'zorgaanbieder', weight: weightOfProvider, basis: 'evidence', reason }];
  }
  return [];
};
