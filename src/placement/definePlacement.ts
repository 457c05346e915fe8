import type { PlacementCategory } from './PlacementCategory.js';

type Lists = 'resourceTypes' | 'concepts' | 'profiles' | 'observationCategories' | 'codes';

/** Completes a category; what is left out is empty. The file that calls this carries the name of the category. */
export function definePlacement<const Code extends string>(
  draft: Omit<PlacementCategory<Code>, Lists> & Partial<Pick<PlacementCategory<Code>, Lists>>,
): PlacementCategory<Code> {
  return { resourceTypes: [], concepts: [], profiles: [], observationCategories: [], codes: [], ...draft };
}
