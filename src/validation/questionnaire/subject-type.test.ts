import type { Answered } from '../../../test/support/testResponseRule.js';
import { answered, testResponseRule } from '../../../test/support/testResponseRule.js';
import { subjectType } from './subject-type.js';

function about(subjectType: readonly string[], reference: string, more: object = {}): Answered {
  return {
    questionnaire: { resourceType: 'Questionnaire', subjectType },
    response: answered([], [], { subject: { reference }, ...more }).response,
  };
}

testResponseRule(subjectType, {
  passed: [
    { name: 'as meant', input: about(['Patient'], 'Patient/1') },
    { name: 'meant for anything', input: about([], 'Device/1') },
    { name: 'of unknown type', input: about(['Patient'], 'urn:uuid:1') },
  ],
  failed: [
    {
      name: 'something else',
      input: about(['Patient'], 'Device/1'),
      expect: [{ at: 'QuestionnaireResponse.subject', evidence: { found: 'Device', allowed: ['Patient'] } }],
    },
    {
      name: 'a contained resource of another type',
      input: about(['Patient'], '#d', { contained: [{ resourceType: 'Device', id: 'd' }] }),
      expect: [{ at: 'QuestionnaireResponse.subject', evidence: { found: 'Device', allowed: ['Patient'] } }],
    },
  ],
});
