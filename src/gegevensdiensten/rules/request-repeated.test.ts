import { exchangeOf, testSessionRule } from '../../../test/support/sessions.js';
import { requestRepeated } from './request-repeated.js';

testSessionRule(requestRepeated, {
  passed: [
    {
      name: 'different questions',
      input: { inputs: [exchangeOf('Condition', undefined), exchangeOf('Flag', undefined)] },
      releases: ['STU3'],
    },
    {
      name: 'again after an error',
      input: {
        inputs: [exchangeOf('Condition', undefined, { status: 500 }), exchangeOf('Condition', undefined)],
      },
      releases: ['STU3'],
    },
  ],
  failed: [
    {
      name: 'the same question twice',
      input: {
        inputs: [
          exchangeOf('Condition', undefined),
          exchangeOf('Flag', undefined),
          exchangeOf('Condition', undefined),
        ],
      },
      expect: [{ at: '', evidence: { transaction: 'problem', first: 0 } }],
      releases: ['STU3'],
    },
  ],
});
