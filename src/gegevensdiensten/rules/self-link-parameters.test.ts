import { exchangeOf, searchsetOf, testAnswerRule } from '../../../test/support/sessions.js';
import { selfLinkParameters } from './self-link-parameters.js';

testAnswerRule(selfLinkParameters, {
  passed: [
    {
      name: 'all come back',
      input: { inputs: [exchangeOf('Condition?code=a&_count=10', searchsetOf('Condition?code=a'))] },
    },
    {
      name: 'otherwise encoded',
      input: { inputs: [exchangeOf('Condition?code=a%7Cb', searchsetOf('Condition?code=a|b'))] },
    },
    { name: 'no request at hand', input: { inputs: [searchsetOf('Condition')] } },
  ],
  failed: [
    {
      name: 'one is left out',
      input: { inputs: [exchangeOf('Condition?code=a&date=ge2024', searchsetOf('Condition?code=a'))] },
      expect: [{ at: 'Bundle.link', evidence: { missing: ['date'] } }],
    },
  ],
});
