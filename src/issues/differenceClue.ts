import type { HopDifference, HopDifferenceKind } from '../keten/HopDifference.js';
import type { Hop } from '../taxonomy/hops.js';
import type { Change, residualSymptoms } from '../taxonomy/refinements.js';
import { subjectOf } from '../taxonomy/subjects.js';
import { causePath } from './causePath.js';
import type { Clue } from './Clue.js';
import { refineClue } from './refineClue.js';

const strength = 0.85;

/** The symptom that only names the link, by the hop where a deviation shows first. */
export const symptomOfHop = {
  screen: 'gegeven-ontbreekt-in-bron',
  xis: 'gegeven-ontbreekt-in-bron',
  dva: 'gegevens-kwijt-bij-dva',
  pgo: 'niet-getoond-in-pgo',
  'pgo-shown': 'niet-getoond-in-pgo',
} as const satisfies Record<Hop, (typeof residualSymptoms)[number]>;

const changeOfKind = {
  lost: 'lost',
  added: 'added',
  doubled: 'added',
  changed: 'changed',
} as const satisfies Record<HopDifferenceKind, Change>;

/** What a difference between two hops points to. */
export function differenceClue({ kind, resourceType, path, firstDeviatingHop: hop }: HopDifference): Clue {
  const subject = subjectOf(resourceType);
  return refineClue({
    symptom: symptomOfHop[hop],
    others: [],
    strength,
    cause: { code: `keten/${kind}`, path: causePath(path ?? resourceType) },
    hop,
    ...(subject !== undefined && { subject }),
    steps: [{ from: 'chain', hop }],
    change: changeOfKind[kind],
  });
}
