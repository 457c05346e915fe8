import type { PlacementRefinement } from './PlacementRefinement.js';

/** A plan or goal to read stands among the overviews; one that the person works with belongs to self-care. */
export const planOfTreatment: PlacementRefinement = {
  from: ['plannen'],
  refine({ resourceType }) {
    if (resourceType !== 'CarePlan' && resourceType !== 'Goal') return undefined;
    const tells = {
      nl: 'of de persoon er in het PGO zelf mee werkt of het alleen leest',
      en: 'whether the person works with it in the PGO, or only reads it',
    };
    return { leavesOpen: { functiegroep: 'ziektespecifieke-zelfzorg', category: 'zorgplan', tells } };
  },
};
