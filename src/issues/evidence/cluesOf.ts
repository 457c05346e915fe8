import type { RuleRegistry } from '../../finding/RuleRegistry.js';
import type { Situation } from '../../taxonomy/Situation.js';
import type { Clue } from '../Clue.js';
import { concernsCapture } from '../concernsCapture.js';
import { differenceClue } from '../differenceClue.js';
import { duplicateClue } from '../duplicateClue.js';
import { findingClue } from '../findingClue.js';
import { signalClue } from '../signalClue.js';
import type { ReportEvidence } from '../SymptomReport.js';
import { chainClues } from './chainClues.js';
import { exchangeClues } from './exchangeClues.js';
import { loginClues } from './loginClues.js';
import { outcomeClues } from './outcomeClues.js';
import { reportedDuplicateClue } from './reportedDuplicateClue.js';
import { situationClues } from './situationClues.js';
import { validatorClue } from './validatorClue.js';

/** The clues of a report: those of one incident, and those of the record itself. */
export interface ReportClues {
  readonly incident: readonly Clue[];
  readonly record: readonly Clue[];
}

/** A reported group says nothing of its sources: its kind decides. */
const unknownSpan = { sources: 0, gegevensdiensten: 0, retrievals: 0 } as const;

/** Turns evidence of every kind into clues. */
export function cluesOf(evidence: ReportEvidence, situation: Situation, rules: RuleRegistry): ReportClues {
  const {
    http = [],
    oauth,
    operationOutcome = [],
    validator = [],
    duplicates = [],
    signals = [],
    differences = [],
    chain,
  } = evidence;
  return {
    incident: [
      ...exchangeClues(http),
      ...(oauth === undefined ? [] : loginClues(oauth)),
      ...outcomeClues(operationOutcome),
      ...situationClues(situation),
    ],
    record: [
      ...validator.flatMap((item) => {
        if ('kind' in item) return [validatorClue(item)];
        return item.outcome === 'failed' && !concernsCapture(item, rules) ? [findingClue(item, rules)] : [];
      }),
      ...duplicates.map((item) =>
        'members' in item ? duplicateClue(item, unknownSpan) : reportedDuplicateClue(item),
      ),
      ...signals.flatMap((signal) => signalClue(signal) ?? []),
      ...differences.map(differenceClue),
      ...(chain === undefined ? [] : chainClues(chain)),
    ],
  };
}
