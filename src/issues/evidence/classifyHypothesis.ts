import { hops } from '../../taxonomy/hops.js';
import type { Hop } from '../../taxonomy/hops.js';
import type { Situation } from '../../taxonomy/Situation.js';
import { symptomOf } from '../../taxonomy/symptoms.js';
import type { Case } from '../Case.js';
import { isOfResource, lastElementOf } from '../causePath.js';
import type { Classification, EvidenceStep } from '../Classification.js';
import type { Clue } from '../Clue.js';
import { classifyCase } from '../classifyCase.js';
import { contradictsItself, isCarrier } from '../duplicateClue.js';
import type { EvidenceContext } from '../EvidenceContext.js';
import type { ReportEvidence } from '../SymptomReport.js';
import { worstSeverity } from '../worstSeverity.js';
import type { LikelyParty } from '../words/TextModel.js';
import type { Hypothesis } from './hypothesesOf.js';

interface Report {
  readonly evidence: ReportEvidence;
  readonly situation: Situation;
  readonly context: EvidenceContext;
}

/** Classifies one hypothesis of a report, in the light of all its circumstances; words may point to parties. */
export function classifyHypothesis(
  hypothesis: Hypothesis,
  report: Report,
  pointedTo?: readonly LikelyParty[],
): Classification {
  const { symptom, clues, confidence, alternatives } = hypothesis;
  const { gegevensdienst, systems = {}, reporter } = report.context;
  const subject = caseOf(hypothesis, report);
  const hop = subject.situation.firstDeviatingHop ?? subject.seenAt;
  return classifyCase(
    { ...subject, symptom: symptomOf(symptom), ...(pointedTo !== undefined && { pointedTo }) },
    {
      confidence,
      alternatives,
      evidence: distinctSteps(clues),
      identity: {
        gegevensdiensten: gegevensdienst === undefined ? [] : [gegevensdienst],
        cause: clues[0].cause,
        ...(hop !== undefined && { hop }),
        systems,
      },
      reporter,
    },
  );
}

function caseOf({ symptom, clues: [first] }: Hypothesis, { evidence, situation }: Report): Case {
  const seenAt = nearestToSource(evidence);
  const compared = first.hop ?? situation.firstDeviatingHop;
  const hop = firstOf(compared, seenAt);
  const element = lastElementOf(first.cause.path);
  const groups = (evidence.duplicates ?? []).filter((item) => 'members' in item);
  const group = groups.find(({ kind }) => first.cause.code === `duplicate/${kind}`);
  const findings = (evidence.validator ?? []).filter((item) => 'outcome' in item);
  const { deviates, issueType } = first;
  const worst = worstSeverity(findings.map(({ severity }) => severity));
  return {
    symptom: symptomOf(symptom),
    situation: {
      ...situation,
      ...(hop !== undefined && { firstDeviatingHop: hop }),
      ...(first.subject !== undefined && { subject: first.subject }),
      ...(element !== '' && { element }),
      ...(isOfMessage(first) && { inMessage: true }),
      ...(group !== undefined && contradictsItself(group) && { contradiction: true }),
    },
    ...(hop === undefined && seenAt !== undefined && { seenAt }),
    resources: 0,
    ...(worst !== undefined && { worst }),
    ...(group !== undefined && { suspect: { party: group.suspect, kind: group.kind } }),
    ...(deviates !== undefined && { deviates }),
    ...(first.decides !== undefined && { decides: first.decides }),
    privacy: issueType === 'security',
    carrier: group !== undefined && isCarrier(group.kind),
  };
}

/** The steps of many clues that are the same are one. */
function distinctSteps(clues: readonly Clue[]): readonly EvidenceStep[] {
  const steps = new Map<string, EvidenceStep>();
  for (const step of clues.flatMap((clue) => clue.steps)) steps.set(JSON.stringify(step), step);
  return [...steps.values()];
}

/** True for a deviation that a validator found within a resource. */
function isOfMessage({ steps, cause }: Clue): boolean {
  return steps.some(({ from }) => from === 'finding' || from === 'validator') && isOfResource(cause.path);
}

/** The hop nearest to the source at which a deviation in the record was seen. */
function nearestToSource({ validator = [] }: ReportEvidence): Hop | undefined {
  const seen = new Set(validator.map(({ hop }) => hop));
  return hops.find((hop) => seen.has(hop));
}

/** Where it shows first: what was seen without a comparison counts where it is nearer to the source than that. */
function firstOf(compared: Hop | undefined, seenAt: Hop | undefined): Hop | undefined {
  // Nothing comes before the screen of the record.
  if (seenAt === 'screen') return seenAt;
  if (compared === undefined || seenAt === undefined) return compared;
  return hops.indexOf(compared) < hops.indexOf(seenAt) ? compared : seenAt;
}
