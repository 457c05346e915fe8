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
  if (isInference(judgement)) return inferenceText(judgement, party, symptom, language);
  const told = telling(judgement.because);
  const rules = told.flatMap((reason) => (reason.reason === 'routing-rule' ? [reason.rule] : []));
  const cited = rules.join(', ');
  const clauses = told
    .filter(({ reason }) => reason !== 'routing-rule')
    .map((reason) => partyReasonText(reason, symptom, language));
  if (clauses.length === 0) clauses.push(rolesSay[language]);
  const because = joinWords(clauses, language);
  const act =
    language === 'nl' ? `Aan zet is ${party}, omdat ${because}` : `To act: ${party}, because ${because}`;
  if (cited === '') return [`${act}.`];
  return clauses.includes(rolesSay[language])
    ? [`${act} (${cited}).`]
    : [`${act}.`, `${rolesAlso[language]} (${cited}).`];
}

const rolesSay = {
  nl: 'dat uit de rolverdeling in de keten volgt',
  en: 'that follows from the roles in the chain',
} as const;
const rolesAlso = {
  nl: 'Ook de rolverdeling in de keten wijst daarop',
  en: 'The roles in the chain point there as well',
} as const;

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

/** Evidence or words may point there as well; where they do not, it is what usually holds. */
function inferenceText(
  { because }: PartyJudgement,
  party: string,
  symptom: Symptom,
  language: Language,
): readonly string[] {
  const rules = because.flatMap((reason) => (reason.reason === 'routing-rule' ? [reason.rule] : []));
  const cited = rules.length === 0 ? '' : ` (${rules.join(', ')})`;
  const clauses = joinWords(
    telling(because)
      .filter(({ reason }) => reason !== 'routing-rule')
      .map((reason) => partyReasonText(reason, symptom, language)),
    language,
  );
  return language === 'nl'
    ? [
        clauses === '' ? `Aan zet is ${party}.` : `Aan zet is ${party}, omdat ${clauses}.`,
        `Dat is onze afleiding uit de rolverdeling${cited}; geen bron zegt het letterlijk.`,
      ]
    : [
        clauses === '' ? `To act: ${party}.` : `To act: ${party}, because ${clauses}.`,
        `That is our inference from the roles${cited}; no source says it literally.`,
      ];
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
