import type { Confidence } from '../../taxonomy/Confidence.js';
import type { PartyCode } from '../../taxonomy/parties.js';
import type { Routing } from '../../taxonomy/routing/routingOf.js';
import { routingOf } from '../../taxonomy/routing/routingOf.js';
import type { PartyVote, ResponsibilityRule } from './PartyVote.js';

const weights = { verified: 0.3, reported: 0.2, uncertain: 0.08 } as const satisfies Record<
  Confidence,
  number
>;

/** The routing rules of the fact base; what we inferred weighs little and says so. */
export const routingRules: ResponsibilityRule = ({ symptom }) =>
  routingOf(symptom.code).flatMap((routing) => [
    ...votes(routing, routing.responsible, 'responsible', 1),
    ...votes(routing, routing.coResponsible, 'co-responsible', 0.5),
  ]);

function votes(
  { rule, assignmentConfidence }: Routing,
  parties: readonly PartyCode[],
  role: 'responsible' | 'co-responsible',
  share: number,
): readonly PartyVote[] {
  const inferred = assignmentConfidence === 'uncertain';
  return parties.map((party) => ({
    party,
    weight: weights[assignmentConfidence] * share,
    basis: 'usual',
    reason: { reason: 'routing-rule', rule, role, inferred },
  }));
}
