import type { DuplicateSignal, DuplicateSignalKind } from '../duplicates/DuplicateResult.js';
import { subjectOf } from '../taxonomy/subjects.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import type { Clue } from './Clue.js';

/** The symptom of each signal; none for an order number that several results rightly share. */
const symptomsOfSignal = {
  'id-reused': 'ongeldige-structuur-of-formaat',
  'identifier-shared': undefined,
  'double-prescription': 'status-onjuist',
  contradiction: 'status-onjuist',
} as const satisfies Record<DuplicateSignalKind, SymptomCode | undefined>;

/** What a signal points to: data that looks double, is not, and deserves attention. */
export function signalClue({ kind, members }: DuplicateSignal): Clue | undefined {
  const symptom = symptomsOfSignal[kind];
  if (symptom === undefined) return undefined;
  const path = members[0]?.resourceType ?? '';
  const subject = subjectOf(path);
  return {
    symptom,
    others: [],
    strength: 0.7,
    cause: { code: `duplicate/${kind}`, path },
    ...(subject !== undefined && { subject }),
    steps: [{ from: 'signal', kind }],
  };
}
