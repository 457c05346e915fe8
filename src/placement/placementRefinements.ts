import { measuredByPerson } from './refinements/measuredByPerson.js';
import { observationOfAnyKind } from './refinements/observationOfAnyKind.js';
import type { PlacementRefinement } from './refinements/PlacementRefinement.js';
import { plannedContact } from './refinements/plannedContact.js';
import { planOfTreatment } from './refinements/planOfTreatment.js';
import { reportWithImages } from './refinements/reportWithImages.js';

/** The circumstances that decide between categories. */
export const placementRefinements: readonly PlacementRefinement[] = [
  measuredByPerson,
  observationOfAnyKind,
  plannedContact,
  planOfTreatment,
  reportWithImages,
];
