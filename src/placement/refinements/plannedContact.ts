import type { PlacementRefinement } from './PlacementRefinement.js';

/** A contact that is still to come is an appointment. */
export const plannedContact: PlacementRefinement = {
  from: ['contacten'],
  refine({ resourceType, status }) {
    if (resourceType !== 'Encounter' || status !== 'planned') return undefined;
    return { moves: { functiegroep: 'afspraken-en-agenda', category: 'afspraken' }, value: 'status' };
  },
};
