import type { DefinitionSet } from './DefinitionSet.js';

/** The definitions that a caller gave, of one release or of both, as a list. */
export function definitionSets(given: DefinitionSet | readonly DefinitionSet[]): readonly DefinitionSet[] {
  return 'release' in given ? [given] : given;
}
