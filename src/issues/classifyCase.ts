import type { ReporterRole } from '../taxonomy/reporterRoles.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import type { Case } from './Case.js';
import type { ChainIssue } from './ChainIssue.js';
import type { AlternativeSymptom, Classification, EvidenceStep } from './Classification.js';
import type { FingerprintParts } from './fingerprint.js';
import { fingerprint } from './fingerprint.js';
import { rateSeverity } from './rateSeverity.js';
import { reportPointsFor } from './reportPointsFor.js';
import { judgeParties } from './responsibility/judgeParties.js';

/** What is known of a case besides what it is judged by. */
export interface CaseContext {
  readonly confidence: number;
  readonly alternatives: readonly AlternativeSymptom[];
  readonly evidence: readonly EvidenceStep[];
  readonly identity: Omit<FingerprintParts, 'symptom'>;
  readonly reporter?: ReporterRole | undefined;
}

/** The classification of a case whose symptom is known: the one way from evidence of any kind to who must do what. */
export function classifyCase(
  subject: Case,
  context: CaseContext,
): Classification & Pick<ChainIssue, 'category' | 'symptom' | 'severity' | 'when' | 'recurs'> {
  const { symptom } = subject;
  const { drivers, from, to, confidence } = symptom.timeToFix;
  const parties = judgeParties(subject);
  return {
    category: symptom.category,
    symptom: symptom.code,
    confidence: context.confidence,
    alternatives: context.alternatives,
    parties,
    ...reportPointsFor(symptom, parties[0], context.reporter),
    why: symptom.blockedBy.map(({ id }) => id),
    when: { drivers, from, to, confidence },
    ...rateSeverity(subject),
    recurs: symptom.recurrence.recurs,
    ask: [],
    evidence: context.evidence,
    fingerprint: fingerprint({ symptom: symptom.code, ...context.identity }),
  };
}

/** Symptoms that evidence could mean as well, each half as likely as the one before. */
export function alternativesOf(
  others: readonly SymptomCode[],
  confidence: number,
): readonly AlternativeSymptom[] {
  return others.map((symptom, index) => ({
    symptom,
    confidence: Math.round(((1 - confidence) / 2 ** (index + 1)) * 100) / 100,
  }));
}
