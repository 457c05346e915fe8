import type { Refinement } from '../taxonomy/refinements.js';
import { refinements } from '../taxonomy/refinements.js';
import { elementsOf, lastElementOf, resourceTypeOf } from './causePath.js';
import type { Clue } from './Clue.js';

/**
 * The rule `meest-specifiek`: a symptom that describes the kind of data takes the place of a wider one. The
 * wider one stays as what it could be as well.
 */
export function refineClue(clue: Clue): Clue {
  const refinement = refinements.find((candidate) => fits(candidate, clue));
  if (refinement === undefined) return clue;
  return {
    ...clue,
    symptom: refinement.to,
    others: [clue.symptom, ...clue.others.filter((other) => other !== refinement.to)],
    steps: [...clue.steps, { from: 'refinement', id: refinement.id, instead: clue.symptom }],
  };
}

function fits(refinement: Refinement, { symptom, cause: { path }, ...clue }: Clue): boolean {
  const { from, resourceTypes, paths, elements, issueTypes, valueTypes, changes } = refinement;
  return (
    from.includes(symptom) &&
    includes(resourceTypes, resourceTypeOf(path)) &&
    includes(paths, elementsOf(path)) &&
    (elements === undefined || includes(elements, lastElementOf(path) || resourceTypeOf(path))) &&
    includes(issueTypes, clue.issueType) &&
    includes(valueTypes, clue.valueType) &&
    includes(changes, clue.change)
  );
}

/** True when no list was given, or the value is in it. */
function includes(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || (value !== undefined && list.includes(value));
}
