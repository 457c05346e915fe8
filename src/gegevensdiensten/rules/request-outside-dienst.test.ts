import { exchangeOf, searchsetOf, testAnswerRule } from '../../../test/support/sessions.js';
import { requestOutsideDienst } from './request-outside-dienst.js';

testAnswerRule(
  requestOutsideDienst,
  {
    passed: [
      { name: 'a question', input: { inputs: [exchangeOf('Condition', undefined)] }, releases: ['STU3'] },
      {
        name: 'a read of what is referred to',
        input: { inputs: [exchangeOf('Practitioner/1', undefined)] },
        releases: ['STU3'],
      },
      {
        name: 'the capabilities',
        input: { inputs: [exchangeOf('metadata', undefined)] },
        releases: ['STU3'],
      },
      { name: 'no request', input: { inputs: [searchsetOf('Goal')] }, releases: ['STU3'] },
    ],
    failed: [
      {
        name: 'another type',
        input: { inputs: [exchangeOf('Goal?patient=1', undefined)] },
        expect: [{ at: '', evidence: { dienst: 'bgz-3', asked: 'GET Goal?patient' } }],
        releases: ['STU3'],
      },
    ],
  },
  '',
);
