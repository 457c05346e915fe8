import { bundleOf } from '../../../test/support/bundleOf.js';
import { exchangeOf, searchsetOf, testAnswerRule } from '../../../test/support/sessions.js';
import { answerNotSearchset } from './answer-not-searchset.js';

testAnswerRule(answerNotSearchset, {
  passed: [
    {
      name: 'searchset',
      input: { inputs: [exchangeOf('Condition', searchsetOf('Condition'))] },
      releases: ['STU3'],
    },
    {
      name: 'an error, which has rules of its own',
      input: { inputs: [exchangeOf('Condition', { resourceType: 'OperationOutcome' }, { status: 500 })] },
      releases: ['STU3'],
    },
    {
      name: 'a read',
      input: { inputs: [exchangeOf('Practitioner/1', { resourceType: 'Practitioner', id: '1' })] },
      releases: ['STU3'],
    },
  ],
  failed: [
    {
      name: 'collection',
      input: { inputs: [exchangeOf('Condition', bundleOf('collection'))] },
      expect: [{ at: 'Bundle.type', evidence: { found: "Bundle 'collection'" } }],
      releases: ['STU3'],
    },
    {
      name: 'no Bundle',
      input: { inputs: [exchangeOf('Condition', { resourceType: 'Condition', id: '1' })] },
      expect: [{ at: 'Bundle', evidence: { found: 'Condition' } }],
      releases: ['STU3'],
    },
  ],
});
