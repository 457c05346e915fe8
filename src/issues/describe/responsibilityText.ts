import { joinWords } from '../../foundation/joinWords.js';
import type { Language } from '../../foundation/Language.js';
import { parties } from '../../taxonomy/parties.js';
import type { Symptom } from '../../taxonomy/symptoms.js';
import type { Classification, PartyJudgement, PartyReason } from '../Classification.js';
import { partyReasonText } from './partyReasonText.js';

const othersShown = 2;

/** Who must act and why, and what would make it another: sentences. */
export function responsibilityText(
  { parties: judged }: Classification,
  symptom: Symptom,
  language: Language,
): readonly string[] {
  const [first, ...others] = judged;
  if (first === undefined) return [];
  return [...actText(first, symptom, language), ...elseText(others, symptom, language)];
}

function actText(judgement: PartyJudgement, symptom: Symptom, language: Language): readonly string[] {
  const party = parties[judgement.party].named[language];
  const because = joinWords(
    telling(judgement.because).map((reason) => partyReasonText(reason, symptom, language)),
    language,
  );
  const sentence =
    language === 'nl' ? `Aan zet is ${party}, omdat ${because}.` : `To act: ${party}, because ${because}.`;
  return isInference(judgement) ? [sentence, inferenceText(judgement, language)] : [sentence];
}

/** What tells most: evidence and what sources say, else what usually holds. What we inferred is told apart. */
function telling(reasons: readonly PartyReason[]): readonly PartyReason[] {
  const said = reasons.filter((reason) => !isInferred(reason));
  const others = said.filter(({ reason }) => reason !== 'default' && reason !== 'alternative');
  return others.length > 0 ? others : said.length > 0 ? said : reasons;
}

function isInferred(reason: PartyReason): boolean {
  return reason.reason === 'routing-rule' && reason.inferred;
}

/** True when neither evidence nor a source names the party: only what usually holds, and rules that we inferred. */
function isInference({ because }: PartyJudgement): boolean {
  return because.every(
    (reason) =>
      reason.reason === 'default' ||
      reason.reason === 'alternative' ||
      reason.reason === 'many-resources' ||
      (reason.reason === 'words' && reason.shift === undefined) ||
      isInferred(reason),
  );
}

function inferenceText({ because }: PartyJudgement, language: Language): string {
  const rules = because.flatMap((reason) => (reason.reason === 'routing-rule' ? [reason.rule] : []));
  const cited = rules.length === 0 ? '' : ` (${rules.join(', ')})`;
  return language === 'nl'
    ? `Geen bron wijst deze partij letterlijk aan: dit is onze afleiding uit de rolverdeling${cited}.`
    : `No source names this party literally: this is our inference from the roles${cited}.`;
}

function elseText(
  others: readonly PartyJudgement[],
  symptom: Symptom,
  language: Language,
): readonly string[] {
  const conditions = others.flatMap(({ party }) => {
    const shift = symptom.shifts.find(({ to }) => to === party);
    if (shift === undefined) return [];
    const named = parties[party].named[language];
    return [
      language === 'nl' ? `bij ${named} als ${shift.condition.nl}` : `with ${named} if ${shift.condition.en}`,
    ];
  });
  if (conditions.length === 0) return [];
  const listed = conditions.slice(0, othersShown).join(language === 'nl' ? ', of ' : ', or ');
  return [language === 'nl' ? `Het ligt ${listed}.` : `It lies ${listed}.`];
}
