import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import type { Translated } from '../../foundation/Language.js';
import { isRecord } from '../../foundation/isRecord.js';
import { qualitySource } from './qualitySource.js';
import { codingsOf, wordsOf } from './readConcept.js';
import { readsAsNegative } from './readsAsNegative.js';
import type { ContentObject, ResourceContent } from './ResourceContent.js';

/** A list shows what a resource is about; what only its status takes back reads there as if it were so. */
export const negationOnlyInStatus = defineRule<ResourceContent, { how: string; found: string }>({
  code: 'quality/negation-only-in-status',
  severity: 'information',
  issueType: 'value',
  source: qualitySource('Negation'),
  symptom: 'status-onjuist',
  distinguishedBy: ['how'],
  deviates: 'answer',
  title: {
    nl: 'De tekst van wat niet zo is of niet gebeurd is, zegt dat zelf ook.',
    en: 'The text of what is not so or was not done says that itself as well.',
  },
  text: {
    nl: ({ how, found }) =>
      `De tekst '${found}' leest alsof het zo is, terwijl ${negations[how as Negation].nl}; verwacht is een tekst die dat zelf ook zegt.`,
    en: ({ how, found }) =>
      `The text '${found}' reads as if it were so, while ${negations[how as Negation].en}; a text that says so itself was expected.`,
  },
  check({ resource }, { report }) {
    const how = negationOf(resource);
    if (how === undefined) return;
    for (const name of subjects) {
      const concept = resource[name];
      if (!isRecord(concept)) continue;
      const [shown] = wordsOf(concept);
      if (shown !== undefined && !readsAsNegative(shown))
        report(pathOf(name), { how, found: recordValue(shown) });
    }
  },
});

type Negation = 'refuted' | 'not-done' | 'not-taken';

const negations: Readonly<Record<Negation, Translated>> = {
  refuted: {
    nl: 'het volgens verificationStatus is weerlegd',
    en: 'verificationStatus says that it was refuted',
  },
  'not-done': { nl: 'het volgens de status niet is gedaan', en: 'the status says that it was not done' },
  'not-taken': {
    nl: 'het volgens de status niet wordt gebruikt',
    en: 'the status says that it is not taken',
  },
};

/** The elements that say what a resource is about. */
const subjects = ['code', 'vaccineCode', 'medicationCodeableConcept'] as const;

function pathOf(name: (typeof subjects)[number]): string {
  return name === 'medicationCodeableConcept' ? 'medication.ofType(CodeableConcept)' : name;
}

/** STU3 says it in booleans and `taken`, R4 in the status. */
function negationOf(resource: ContentObject): Negation | undefined {
  const { status, verificationStatus, notDone, notGiven, taken } = resource;
  if (verificationStatus === 'refuted') return 'refuted';
  if (isRecord(verificationStatus) && codingsOf(verificationStatus).some(({ code }) => code === 'refuted')) {
    return 'refuted';
  }
  if (status === 'not-done' || notDone === true || notGiven === true) return 'not-done';
  return status === 'not-taken' || taken === 'n' ? 'not-taken' : undefined;
}
