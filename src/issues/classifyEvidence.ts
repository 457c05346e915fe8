import type { Classification } from './Classification.js';
import { askBack } from './evidence/askBack.js';
import { classifyHypothesis } from './evidence/classifyHypothesis.js';
import { cluesOf } from './evidence/cluesOf.js';
import { hypothesesOf } from './evidence/hypothesesOf.js';
import { readReport } from './evidence/readReport.js';
import { situationOf } from './evidence/situationOf.js';
import type { EvidenceContext } from './EvidenceContext.js';
import type { ReportEvidence } from './SymptomReport.js';

/**
 * Classifies evidence: the main issue first, then others that it shows. Exchanges, logins, lists and
 * circumstances describe one incident together; each symptom that the record itself shows is an issue. Evidence
 * that points nowhere gives the questions to ask.
 *
 * @throws MalformedInputError when evidence is not of its kind.
 */
export function classifyEvidence(
  given: ReportEvidence,
  { rules, ...about }: EvidenceContext,
): readonly [Classification, ...Classification[]] {
  const { evidence = {}, ...read } = readReport({ evidence: given, ...about });
  const context = { rules, ...read };
  const situation = situationOf(evidence);
  const hypotheses = hypothesesOf(cluesOf(evidence, situation, context.rules));
  const [main, ...others] = hypotheses.map((hypothesis) =>
    classifyHypothesis(hypothesis, { evidence, situation, context }),
  );
  return main === undefined ? [askBack(context)] : [main, ...others];
}
