import type { Situation } from '../../taxonomy/Situation.js';
import { matchesSituation } from '../../taxonomy/Situation.js';
import { situationSymptoms } from '../../taxonomy/situationSymptoms.js';
import type { Clue } from '../Clue.js';

/** What circumstances point to by themselves. */
export function situationClues(situation: Situation): readonly Clue[] {
  return situationSymptoms
    .filter(({ when }) => matchesSituation(when, situation))
    .map(({ when, symptom, strength }) => ({
      symptom,
      others: [],
      strength,
      cause: { path: '' },
      steps: [{ from: 'situation', facts: Object.keys(when) }],
    }));
}
