import type { Confidence } from '../Confidence.js';
import type { PartyCode } from '../parties.js';
import type { ReportPointCode } from '../reportPoints.js';
import type { SymptomCode } from '../symptoms.js';
import { partyOfRouting, reportPointsOfLoket, symptomsOfRule } from './crosswalk.js';
import type { LoketId, RoutingParty } from './loketten.js';
import type { RoutingRule, RoutingRuleId } from './routingRules.js';
import { routingRules } from './routingRules.js';

/** A routing rule in the words of the taxonomy. */
export interface Routing {
  readonly rule: RoutingRuleId;
  readonly responsible: readonly PartyCode[];
  readonly coResponsible: readonly PartyCode[];
  readonly reportTo: readonly ReportPointCode[];
  readonly normConfidence: Confidence;
  /** `uncertain`: we inferred it from the roles, no source says it. */
  readonly assignmentConfidence: Confidence;
}

/** The routing rules that speak of a symptom, in order of their number; none for most functional symptoms. */
export function routingOf(symptom: SymptomCode): readonly Routing[] {
  const links = Object.entries(symptomsOfRule) as [RoutingRuleId, readonly SymptomCode[]][];
  return links.filter(([, symptoms]) => symptoms.includes(symptom)).map(([rule]) => translate(rule));
}

function translate(id: RoutingRuleId): Routing {
  const rule: RoutingRule = routingRules[id];
  return {
    rule: id,
    responsible: partiesOf(rule.responsible),
    coResponsible: partiesOf(rule.coResponsible),
    reportTo: rule.reportTo.flatMap((loket: LoketId) => [...reportPointsOfLoket[loket]]),
    normConfidence: rule.normConfidence,
    assignmentConfidence: rule.assignmentConfidence,
  };
}

function partiesOf(words: readonly RoutingParty[]): readonly PartyCode[] {
  return words.map((word) => partyOfRouting[word]).filter((party) => party !== undefined);
}
