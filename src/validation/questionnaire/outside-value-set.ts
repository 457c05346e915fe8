import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import { answersIn, valuePath } from './QuestionnaireSubject.js';

/** A coded answer comes from the value set of the question. */
export const outsideValueSet = defineRule<
  QuestionnaireSubject,
  { linkId: string; code: string; valueSet: string }
>({
  code: 'questionnaire/outside-value-set',
  distinguishedBy: ['linkId'],
  severity: 'error',
  issueType: 'code-invalid',
  source: questionnaireSource('Questionnaire.item.answerValueSet'),
  symptom: 'onbekende-of-verouderde-code',
  cantTell: ['value-set-unknown', 'value-set-not-enumerable'],
  title: {
    nl: 'Een gecodeerd antwoord komt uit de waardelijst van de vraag.',
    en: 'A coded answer comes from the value set of the question.',
  },
  text: {
    nl: ({ linkId, code, valueSet }) =>
      `Het antwoord op '${linkId}' heeft een code ('${code}') die niet in waardelijst '${valueSet}' staat.`,
    en: ({ linkId, code, valueSet }) =>
      `The answer to '${linkId}' has a code ('${code}') that is not in value set '${valueSet}'.`,
  },
  check(subject, { report, cantTell }) {
    const undecided = new Set<string>();
    for (const { item, answer } of answersIn(subject)) {
      const coding = answer.value?.value;
      if (item.valueSet === undefined || answer.value?.type !== 'Coding' || !isRecord(coding)) continue;
      const { system, code } = coding;
      if (typeof code !== 'string') continue;
      const membership = subject.membership(item.valueSet, typeof system === 'string' ? system : '', code);
      const evidence = { linkId: item.linkId, code: recordValue(code), valueSet: item.valueSet };
      if (membership?.kind === 'member') continue;
      if (membership?.kind === 'not-member') report(valuePath(answer), evidence);
      else if (!undecided.has(item.valueSet)) {
        undecided.add(item.valueSet);
        const reason = membership === undefined ? 'value-set-unknown' : 'value-set-not-enumerable';
        cantTell(reason, valuePath(answer), { ...evidence, code: '' });
      }
    }
  },
});
