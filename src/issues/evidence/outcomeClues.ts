import { issueTypeSymptoms } from '../../taxonomy/issueTypeSymptoms.js';
import { causePath } from '../causePath.js';
import type { Clue } from '../Clue.js';
import type { OutcomeEvidence } from '../SymptomReport.js';

/** A server chooses its issue types loosely: they weigh less than the status of the exchange. */
const strength = 0.5;

/** What the errors of an OperationOutcome point to; warnings and information point to nothing. */
export function outcomeClues(outcomes: readonly OutcomeEvidence[]): readonly Clue[] {
  return outcomes.flatMap(({ severity, code, expression }) => {
    if (severity === 'warning' || severity === 'information') return [];
    const [symptom, ...others] = issueTypeSymptoms.get(code)?.symptoms ?? [];
    if (symptom === undefined) return [];
    const steps = [{ from: 'operation-outcome' as const, code }];
    return [{ symptom, others, strength, cause: { path: causePath(expression ?? '') }, steps }];
  });
}
