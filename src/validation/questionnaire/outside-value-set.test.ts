import { answer, answered, colours, testResponseRule } from '../../../test/support/testResponseRule.js';
import { outsideValueSet } from './outside-value-set.js';

const at = 'QuestionnaireResponse.item[0].answer[0].value.ofType(Coding)';
/** STU3 has a Reference in `options`, R4 a canonical in `answerValueSet`. */
const question = (valueSet: string) => ({
  linkId: 'a',
  type: 'choice',
  options: { reference: valueSet },
  answerValueSet: valueSet,
});

testResponseRule(outsideValueSet, {
  passed: [
    {
      name: 'a code of the set',
      input: answered(
        [question(colours)],
        [answer('a', { valueCoding: { system: 'urn:kleuren', code: 'rood' } })],
      ),
    },
    {
      name: 'no code',
      input: answered([question(colours)], [answer('a', { valueCoding: { display: 'paars' } })]),
    },
  ],
  failed: [
    {
      name: 'another code',
      input: answered(
        [question(colours)],
        [answer('a', { valueCoding: { system: 'urn:kleuren', code: 'paars' } })],
      ),
      expect: [{ at, evidence: { linkId: 'a', code: 'paars', valueSet: colours } }],
    },
    {
      name: 'a value set that is not at hand',
      input: answered(
        [question('urn:onbekend')],
        [answer('a', { valueCoding: { system: 'urn:x', code: '1' } })],
      ),
      expect: [
        { at, evidence: { linkId: 'a', code: '', valueSet: 'urn:onbekend' }, reason: 'value-set-unknown' },
      ],
    },
    {
      name: 'a value set inside the Questionnaire',
      input: {
        ...answered([question('#vs')], [answer('a', { valueCoding: { system: 'urn:x', code: '2' } })]),
        questionnaire: {
          resourceType: 'Questionnaire',
          contained: [
            {
              resourceType: 'ValueSet',
              id: 'vs',
              compose: { include: [{ system: 'urn:x', concept: [{ code: '1' }] }] },
            },
          ],
          item: [question('#vs')],
        },
      },
      expect: [{ at, evidence: { linkId: 'a', code: '2', valueSet: '#vs' } }],
    },
  ],
});
