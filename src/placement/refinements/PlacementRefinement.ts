import type { FhirResource } from '../../fhir/FhirResource.js';
import type { AlternativePlace, Place, PlacementReason } from '../Placement.js';
import type { PlacementCategoryCode } from '../placementCategories.js';

/** What a circumstance says of a placement: that it is another, or that it can't be told. */
export type RefinedPlace =
  { readonly moves: Place; readonly value: string } | { readonly leavesOpen: AlternativePlace };

/** A circumstance that decides between two categories for the same kind of data. */
export interface PlacementRefinement {
  readonly from: readonly PlacementCategoryCode[];
  /** Undefined when the resource stays where it is. `basis` is what placed it there. */
  refine(resource: FhirResource, basis: PlacementReason['basis']): RefinedPlace | undefined;
}
