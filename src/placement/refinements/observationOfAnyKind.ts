import type { PlacementRefinement } from './PlacementRefinement.js';

/** An Observation is a result or a measurement; when nothing but its type is known, it can't be told which. */
export const observationOfAnyKind: PlacementRefinement = {
  from: ['uitslagen'],
  refine({ resourceType }, basis) {
    if (resourceType !== 'Observation' || basis !== 'resource-type') return undefined;
    const tells = {
      nl: "wat voor bepaling het is ('category' of het profiel): een uitslag van onderzoek of een meting aan het lichaam",
      en: "what kind of observation it is ('category' or the profile): a result of tests or a measurement of the body",
    };
    return { leavesOpen: { functiegroep: 'gegevensoverzichten', category: 'metingen', tells } };
  },
};
