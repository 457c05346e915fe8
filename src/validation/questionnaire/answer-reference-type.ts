import { defineRule } from '../../finding/Rule.js';
import { extensionSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import { answersIn, valuePath } from './QuestionnaireSubject.js';

/** A reference that answers a question points to a resource of a type that the question takes. */
export const answerReferenceType = defineRule<
  QuestionnaireSubject,
  { linkId: string; found: string; allowed: readonly string[] }
>({
  code: 'questionnaire/answer-reference-type',
  distinguishedBy: ['linkId'],
  severity: 'error',
  issueType: 'structure',
  source: extensionSource('questionnaire-referenceResource'),
  symptom: 'profielafwijking',
  title: {
    nl: 'Een verwijzing als antwoord wijst naar een resource van een type dat de vraag toestaat.',
    en: 'A reference as answer points to a resource of a type that the question allows.',
  },
  text: {
    nl: ({ linkId, found, allowed }) =>
      `Het antwoord op '${linkId}' verwijst naar een ${found}; toegestaan is: ${allowed.join(', ')}.`,
    en: ({ linkId, found, allowed }) =>
      `The answer to '${linkId}' refers to a ${found}; allowed: ${allowed.join(', ')}.`,
  },
  check(subject, { report }) {
    // STU3 calls the same extension allowedResource.
    const name = subject.release === 'R4' ? 'referenceResource' : 'allowedResource';
    const url = `http://hl7.org/fhir/StructureDefinition/questionnaire-${name}`;
    for (const { item, answer } of answersIn(subject)) {
      const allowed = (item.extensions.get(url) ?? [])
        .map(({ value }) => value)
        .filter((value) => typeof value === 'string');
      if (allowed.length === 0 || answer.value?.type !== 'Reference') continue;
      const found = subject.typeOf(answer.value.value);
      if (found === undefined || allowed.includes(found)) continue;
      report(valuePath(answer), { linkId: item.linkId, found, allowed });
    }
  },
});
