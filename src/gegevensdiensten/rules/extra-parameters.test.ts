import { exchangeOf, testAnswerRule } from '../../../test/support/sessions.js';
import { extraParameters } from './extra-parameters.js';

testAnswerRule(
  extraParameters,
  {
    passed: [
      {
        name: 'as it should be',
        input: { inputs: [exchangeOf('Condition?_count=10', undefined)] },
        releases: ['STU3'],
      },
    ],
    failed: [
      {
        name: 'more precise',
        input: { inputs: [exchangeOf('Condition?clinical-status=active', undefined)] },
        expect: [{ at: '', evidence: { transaction: 'problem', parameters: ['clinical-status'] } }],
        releases: ['STU3'],
      },
    ],
  },
  '',
);
