import type { IssueType } from '../../finding/Finding.js';
import { findingKindSymptoms } from '../../taxonomy/findingKindSymptoms.js';
import type { FindingKind } from '../../taxonomy/Situation.js';
import { subjectOf } from '../../taxonomy/subjects.js';
import { causePath, resourceTypeOf } from '../causePath.js';
import type { Clue } from '../Clue.js';
import { refineClue } from '../refineClue.js';
import type { ValidatorEvidence } from '../SymptomReport.js';

const strength = 0.85;

const issueTypes: Partial<Record<FindingKind, IssueType>> = {
  type: 'value',
  'fixed-pattern': 'value',
  invariant: 'invariant',
};

/** What a deviation that another validator reports points to. */
export function validatorClue({ kind, path = '', profile }: ValidatorEvidence): Clue {
  const place = causePath(path);
  const subject = subjectOf(resourceTypeOf(place));
  const issueType = issueTypes[kind];
  return refineClue({
    symptom: findingKindSymptoms[kind],
    others: [],
    strength,
    cause: { code: `validator/${kind}`, path: place, ...(profile !== undefined && { profile }) },
    ...(subject !== undefined && { subject }),
    steps: [{ from: 'validator', kind }],
    ...(issueType !== undefined && { issueType }),
  });
}
