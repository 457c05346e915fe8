import type { HopDifference } from '../keten/HopDifference.js';
import type { HopDifferenceKindFacts } from '../taxonomy/hopDifferenceKinds.js';
import { hopDifferenceKinds } from '../taxonomy/hopDifferenceKinds.js';
import type { Hop } from '../taxonomy/hops.js';
import type { residualSymptoms } from '../taxonomy/refinements.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
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

/** What a difference between two hops points to. */
export function differenceClue(difference: HopDifference): Clue {
  const { kind, resourceType, path, firstDeviatingHop: hop, because } = difference;
  const subject = subjectOf(resourceType);
  const residual = symptomOfHop[hop];
  const symptom = symptomOf(difference);
  const clue: Clue = {
    symptom: symptom ?? residual,
    others: symptom === undefined ? [] : [residual],
    strength,
    cause: { code: `keten/${kind}`, path: causePath(path ?? resourceType) },
    // Who did not fetch a page acts, wherever it is that it is missing.
    ...(because.reason !== 'page-not-fetched' && { hop }),
    ...(subject !== undefined && { subject }),
    steps: [{ from: 'chain', hop }],
    change: hopDifferenceKinds[kind].change,
  };
  return symptom === undefined ? refineClue(clue) : clue;
}

function symptomOf({ kind, path, because }: HopDifference): SymptomCode | undefined {
  if (because.reason === 'page-not-fetched') return 'paginering-onvolledig';
  // What was not asked for is missing by choice of who asks.
  if (because.reason === 'query-excludes') return symptomOfHop.pgo;
  if (kind === 'truncated' && isFile(path)) return 'document-niet-te-openen';
  const { symptom }: HopDifferenceKindFacts = hopDifferenceKinds[kind];
  return symptom;
}

/** Whether a path leads to the bytes of a file. */
function isFile(path = ''): boolean {
  return path.endsWith('.data') || path === 'Binary.content';
}
