import type { Language, Translated } from '../../foundation/Language.js';
import { categories } from '../../taxonomy/categories.js';
import { fixDrivers } from '../../taxonomy/fixDrivers.js';
import { functiegroepen, functiegroepenOf } from '../../taxonomy/functiegroepen.js';
import type { ClassificationCode } from '../../taxonomy/nonClasses.js';
import { nonClasses } from '../../taxonomy/nonClasses.js';
import { parties } from '../../taxonomy/parties.js';
import { reportPoints } from '../../taxonomy/reportPoints.js';
import { routingOf } from '../../taxonomy/routing/routingOf.js';
import { routingRules } from '../../taxonomy/routing/routingRules.js';
import { severityLevels } from '../../taxonomy/severityLevels.js';
import { taxonomySources } from '../../taxonomy/sources.js';
import type { Symptom } from '../../taxonomy/symptoms.js';
import { isSymptomCode, symptomOf } from '../../taxonomy/symptoms.js';

const headings = {
  who: { nl: 'Wie', en: 'Who' },
  where: { nl: 'Melden bij', en: 'Report to' },
  why: { nl: 'Waarom het blijft liggen', en: 'Why it stays' },
  when: { nl: 'Wanneer', en: 'When' },
  severity: { nl: 'Ernst', en: 'Severity' },
  recurrence: { nl: 'Terugkeer', en: 'Recurrence' },
  workaround: { nl: 'Intussen', en: 'Meanwhile' },
  neighbours: { nl: 'Lijkt op', en: 'Looks like' },
  functiegroepen: { nl: 'Functiegroepen', en: 'Functiegroepen' },
  routing: { nl: 'Routering', en: 'Routing' },
  sources: { nl: 'Bronnen', en: 'Sources' },
} as const satisfies Record<string, Translated>;

const words = {
  usually: { nl: 'meestal', en: 'usually' },
  if: { nl: 'als', en: 'if' },
  inferred: { nl: 'onze afleiding', en: 'our inference' },
  estimate: { nl: 'onze schatting, niet gemeten', en: 'our estimate, not measured' },
  proposal: { nl: 'ons voorstel', en: 'our proposal' },
  recurs: { nl: 'komt terug', en: 'comes back' },
  seldom: { nl: 'komt zelden terug', en: 'seldom comes back' },
  own: { nl: 'eigen analyse', en: 'own analysis' },
} as const satisfies Record<string, Translated>;

/** Explains a code of the taxonomy: everything that is known of it, as lines of plain text. */
export function explainSymptom(code: ClassificationCode, language: Language): string {
  if (!isSymptomCode(code)) {
    const { label, definition } = nonClasses[code];
    return `${label[language]} (${code})\n${definition[language]}`;
  }
  const symptom = symptomOf(code);
  const lines = [
    `${symptom.label[language]} (${code})`,
    `${categories[symptom.category].label[language]}. ${symptom.definition[language]}`,
    ...section('who', whoLines(symptom, language), language),
    ...section(
      'where',
      symptom.reportTo.map((point) => reportPoints[point].label[language]),
      language,
    ),
    ...section(
      'why',
      symptom.blockedBy.map(({ text }) => text[language]),
      language,
    ),
    ...section('when', whenLines(symptom, language), language),
    ...section('severity', severityLines(symptom, language), language),
    ...section('recurrence', [recurrenceLine(symptom, language)], language),
    ...section(
      'workaround',
      symptom.workaround === undefined ? [] : [symptom.workaround[language]],
      language,
    ),
    ...section(
      'neighbours',
      symptom.confusableWith.map((neighbour) => `${symptomOf(neighbour).label[language]} (${neighbour})`),
      language,
    ),
    ...section(
      'functiegroepen',
      functiegroepenOf(code).map((group) => functiegroepen[group].label[language]),
      language,
    ),
    ...section('routing', routingLines(symptom, language), language),
    ...section('sources', sourceLines(symptom, language), language),
  ];
  return lines.join('\n');
}

function section(
  heading: keyof typeof headings,
  lines: readonly string[],
  language: Language,
): readonly string[] {
  return lines.length === 0 ? [] : ['', headings[heading][language], ...lines.map((line) => `- ${line}`)];
}

function whoLines({ responsible, shifts }: Symptom, language: Language): readonly string[] {
  const named = (party: keyof typeof parties): string => parties[party].label[language];
  const told = new Set([responsible.primary, ...shifts.map(({ to }) => to)]);
  const rest = responsible.alternatives.filter((party) => !told.has(party));
  return [
    `${named(responsible.primary)}: ${words.usually[language]}`,
    ...shifts.map(({ to, condition, because, see }) => {
      const reference = see === undefined ? '' : ` [${see}]`;
      return `${named(to)}: ${words.if[language]} ${condition[language]} (${because[language]})${reference}`;
    }),
    ...rest.map(named),
  ];
}

function whenLines({ timeToFix }: Symptom, language: Language): readonly string[] {
  const { drivers, typical, confidence } = timeToFix;
  const mark = confidence === 'uncertain' ? ` (${words.estimate[language]})` : '';
  return [`${typical[language]}${mark}`, ...drivers.map((driver) => fixDrivers[driver].label[language])];
}

function severityLines({ severity }: Symptom, language: Language): readonly string[] {
  const level = (code: keyof typeof severityLevels): string => severityLevels[code].label[language];
  const mark = severity.confidence === 'uncertain' ? ` (${words.proposal[language]})` : '';
  const { raise } = severity;
  return [
    `${level(severity.default)}${mark}`,
    ...(raise === undefined
      ? []
      : [`${level(raise.to)}: ${words.if[language]} ${raise.condition[language]}`]),
  ];
}

function recurrenceLine({ recurrence }: Symptom, language: Language): string {
  return `${(recurrence.recurs ? words.recurs : words.seldom)[language]}: ${recurrence.pattern[language]}`;
}

function routingLines({ code }: Symptom, language: Language): readonly string[] {
  return routingOf(code).map(({ rule, responsible, assignmentConfidence }) => {
    const named = responsible.map((party) => parties[party].label[language]).join(', ');
    const mark = assignmentConfidence === 'uncertain' ? ` (${words.inferred[language]})` : '';
    return `${rule}: ${routingRules[rule].seen[language]}: ${named}${mark}`;
  });
}

function sourceLines({ sources }: Symptom, language: Language): readonly string[] {
  if (sources.length === 0) return [words.own[language]];
  return sources.map((id) => {
    const source: { title: string; url?: string } = taxonomySources[id];
    return source.url === undefined ? source.title : `${source.title}, ${source.url}`;
  });
}
