import { joinWords } from '../../foundation/joinWords.js';
import type { Language } from '../../foundation/Language.js';
import { categories } from '../../taxonomy/categories.js';
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
  /** What to tell there. */
  readonly bring: readonly string[];
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
    return { what, severity: [], who: [], where, bring: [], why: [], when: [], meanwhile: [], ask: asked };
  }
  const symptom = symptomOf(code);
  return {
    what: [`${symptom.label[language]}. ${symptom.definition[language]}`],
    severity: severityText(classification, symptom, language),
    who: responsibilityText(classification, symptom, language),
    where,
    bring: bringText(symptom, language),
    why: whyText(classification, symptom, language),
    when: whenText(symptom, language),
    meanwhile: meanwhileText(symptom, language),
    ask: asked,
  };
}

const meanwhile = { nl: 'Intussen: ', en: 'Meanwhile: ' } as const;
const firstOfAll = { nl: 'Doe eerst dit: ', en: 'Do this first: ' } as const;

function meanwhileText({ workaround, severity }: Symptom, language: Language): readonly string[] {
  if (workaround === undefined) return [];
  return [(severity.default === 'kritiek' ? firstOfAll : meanwhile)[language] + workaround[language]];
}

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
  const proposed = symptom.severity.confidence === 'uncertain';
  if (language === 'nl') {
    const reason = because === '' ? '' : `, omdat ${because}`;
    return [`Ernst: ${level}${reason}${proposed ? ' (ons voorstel)' : ''}.`];
  }
  const reason = because === '' ? '' : `, because ${because}`;
  return [`Severity: ${level}${reason}${proposed ? ' (our proposal)' : ''}.`];
}

function whereText({ reportTo, passedOnTo }: Classification, language: Language): readonly string[] {
  const [first, ...next] = reportTo.map((code) => reportPoints[code].named[language]);
  if (first === undefined) return [];
  const onward = joinWords(
    passedOnTo.map((code) => reportPoints[code].named[language]),
    language,
  );
  const then = next.map((desk) => (language === 'nl' ? `bij ${desk}` : `to ${desk}`));
  return language === 'nl'
    ? [
        `Meld het bij ${first}.`,
        ...(then.length === 0 ? [] : [`Komt u daar niet verder: ${then.join(', dan ')}.`]),
        ...(onward === '' ? [] : [`Van daaruit gaat het naar ${onward}, waar u zelf niet kunt melden.`]),
      ]
    : [
        `Report it to ${first}.`,
        ...(then.length === 0 ? [] : [`If that does not help: ${then.join(', then ')}.`]),
        ...(onward === '' ? [] : [`From there it goes to ${onward}, where you cannot report yourself.`]),
      ];
}

function bringText({ category }: Symptom, language: Language): readonly string[] {
  const { nl, en } = categories[category].bring;
  return [language === 'nl' ? `Geef mee: ${nl}; nooit een BSN.` : `Give: ${en}; never a BSN.`];
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
      ? `Wanneer: ${typical.nl}${guess ? ' (onze schatting, niet gemeten)' : ''}; het wacht op ${awaited}.`
      : `When: ${typical.en}${guess ? ' (our estimate, not measured)' : ''}; it waits for ${awaited}.`;
  if (!recurrence.recurs) return [time];
  const back =
    language === 'nl' ? `Komt terug: ${recurrence.pattern.nl}.` : `Comes back: ${recurrence.pattern.en}.`;
  return [time, back];
}
