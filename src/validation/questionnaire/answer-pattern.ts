import { keptPatterns } from '../../definitions/engine/keptPatterns.js';
import { defineRule } from '../../finding/Rule.js';
import { extensionSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import { answersIn, valuePath } from './QuestionnaireSubject.js';

/** An answer has the form that the question prescribes by a regular expression. */
export const answerPattern = defineRule<QuestionnaireSubject, { linkId: string; pattern: string }>({
  code: 'questionnaire/answer-pattern',
  distinguishedBy: ['linkId'],
  severity: 'error',
  issueType: 'value',
  source: extensionSource('regex'),
  symptom: 'ongeldige-structuur-of-formaat',
  cantTell: ['definition-unusable'],
  title: {
    nl: 'Een antwoord heeft de vorm die de vraag voorschrijft.',
    en: 'An answer has the form that the question prescribes.',
  },
  text: {
    nl: ({ linkId, pattern }) => `Het antwoord op '${linkId}' heeft niet de voorgeschreven vorm: ${pattern}.`,
    en: ({ linkId, pattern }) => `The answer to '${linkId}' does not have the prescribed form: ${pattern}.`,
  },
  check(subject, { report, cantTell }) {
    const patterns = keptPatterns();
    for (const { item, answer } of answersIn(subject)) {
      const value = answer.value?.value;
      const pattern = item.extensions.get('http://hl7.org/fhir/StructureDefinition/regex')?.[0]?.value;
      if (typeof pattern !== 'string' || (typeof value !== 'string' && typeof value !== 'number')) continue;
      const isMet = patterns(`^(?:${pattern})$`)?.test(String(value));
      const evidence = { linkId: item.linkId, pattern: pattern.slice(0, 200) };
      // What can't be tested in bounded time is not tried: a check can't be interrupted.
      if (isMet === undefined) cantTell('definition-unusable', valuePath(answer), evidence);
      else if (!isMet) report(valuePath(answer), evidence);
    }
  },
});
