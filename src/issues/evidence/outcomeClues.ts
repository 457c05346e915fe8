import { issueTypeSymptoms } from '../../taxonomy/issueTypeSymptoms.js';
import { causePath } from '../causePath.js';
import type { Clue } from '../Clue.js';
import type { OutcomeEvidence } from '../SymptomReport.js';

/** A server chooses its issue types loosely: they weigh less than the status of the exchange. */
const strength = 0.5;

/** That something was held back is told beside the data, so never as an error. */
const toldInPassing: readonly string[] = ['suppressed'];

/** What the errors of an OperationOutcome point to; other warnings and information point to nothing. */
export function outcomeClues(outcomes: readonly OutcomeEvidence[]): readonly Clue[] {
  return outcomes.flatMap(({ severity, code, expression }) => {
    const inPassing = severity === 'warning' || severity === 'information';
    if (inPassing && !toldInPassing.includes(code)) return [];
    const [symptom, ...others] = issueTypeSymptoms.get(code)?.symptoms ?? [];
    if (symptom === undefined) return [];
    const steps = [{ from: 'operation-outcome' as const, code }];
    return [{ symptom, others, strength, cause: { path: causePath(expression ?? '') }, steps }];
  });
}
