import { joinWords } from '../../foundation/joinWords.js';
import type { Language } from '../../foundation/Language.js';
import { fixDrivers } from '../../taxonomy/fixDrivers.js';
import { nonClasses } from '../../taxonomy/nonClasses.js';
import { questions } from '../../taxonomy/questions.js';
import { reportPoints } from '../../taxonomy/reportPoints.js';
import { severityLevels } from '../../taxonomy/severityLevels.js';
import type { Symptom } from '../../taxonomy/symptoms.js';
import { isSymptomCode, symptomOf } from '../../taxonomy/symptoms.js';
import type { Classification } from '../Classification.js';
import { responsibilityText } from './responsibilityText.js';
import { severityReasonText } from './severityReasonText.js';

/** The sentences about a classification by what they tell; a part that has nothing to tell is empty. */
export interface ClassificationSentences {
  /** What it is. */
  readonly what: readonly string[];
  readonly severity: readonly string[];
  /** Who must act, and why. */
  readonly who: readonly string[];
  readonly where: readonly string[];
  /** Why it often stays. */
  readonly why: readonly string[];
  readonly when: readonly string[];
  /** What to do meanwhile. */
  readonly meanwhile: readonly string[];
  readonly ask: readonly string[];
}

/** Writes the sentences about a classification. */
export function classificationSentences(
  classification: Classification,
  language: Language,
): ClassificationSentences {
  const { symptom: code, ask } = classification;
  const where = whereText(classification, language);
  const asked = ask.map((id) => questions[id].text[language]);
  if (!isSymptomCode(code)) {
    const { label, definition } = nonClasses[code];
    const what = [`${label[language]}. ${definition[language]}`];
    return { what, severity: [], who: [], where, why: [], when: [], meanwhile: [], ask: asked };
  }
  const symptom = symptomOf(code);
  return {
    what: [`${symptom.label[language]}. ${symptom.definition[language]}`],
    severity: severityText(classification, symptom, language),
    who: responsibilityText(classification, symptom, language),
    where,
    why: whyText(classification, symptom, language),
    when: whenText(symptom, language),
    meanwhile: symptom.workaround === undefined ? [] : [meanwhile[language] + symptom.workaround[language]],
    ask: asked,
  };
}

const meanwhile = { nl: 'Intussen: ', en: 'Meanwhile: ' } as const;

function severityText(
  { severity, severityBecause }: Classification,
  symptom: Symptom,
  language: Language,
): readonly string[] {
  if (severity === undefined) return [];
  const level = severityLevels[severity].label[language];
  const because = joinWords(
    severityBecause.map((reason) => severityReasonText(reason, symptom, language)),
    language,
  );
  if (language === 'nl') return [because === '' ? `Ernst: ${level}.` : `Ernst: ${level}, omdat ${because}.`];
  return [because === '' ? `Severity: ${level}.` : `Severity: ${level}, because ${because}.`];
}

function whereText({ reportTo, passedOnTo }: Classification, language: Language): readonly string[] {
  const nameOf = (code: keyof typeof reportPoints): string => reportPoints[code].label[language];
  const [first, ...next] = reportTo.map(nameOf);
  if (first === undefined) return [];
  const then = next.length === 0 ? '' : `; ${language === 'nl' ? 'daarna' : 'then'}: ${next.join(', ')}`;
  const report = language === 'nl' ? `Melden bij: ${first}${then}.` : `Report to: ${first}${then}.`;
  if (passedOnTo.length === 0) return [report];
  const onward = joinWords(passedOnTo.map(nameOf), language);
  return [
    report,
    language === 'nl' ? `Van daar gaat het naar: ${onward}.` : `From there it goes to: ${onward}.`,
  ];
}

function whyText({ why }: Classification, { blockedBy }: Symptom, language: Language): readonly string[] {
  const reasons = why.flatMap((id) => blockedBy.find((blocker) => blocker.id === id)?.text[language] ?? []);
  if (reasons.length === 0) return [];
  return [
    language === 'nl'
      ? `Waarom het blijft liggen: ${reasons.join('; ')}.`
      : `Why it stays: ${reasons.join('; ')}.`,
  ];
}

function whenText({ timeToFix, recurrence }: Symptom, language: Language): readonly string[] {
  const { drivers, typical, confidence } = timeToFix;
  const awaited = joinWords(
    drivers.map((driver) => fixDrivers[driver].label[language]),
    language,
  );
  const guess = confidence === 'uncertain';
  const time =
    language === 'nl'
      ? `Wanneer: het wacht op ${awaited}; ${typical.nl}${guess ? ' (onze schatting, niet gemeten)' : ''}.`
      : `When: it waits for ${awaited}; ${typical.en}${guess ? ' (our estimate, not measured)' : ''}.`;
  if (!recurrence.recurs) return [time];
  const back =
    language === 'nl' ? `Komt terug: ${recurrence.pattern.nl}.` : `Comes back: ${recurrence.pattern.en}.`;
  return [time, back];
}
