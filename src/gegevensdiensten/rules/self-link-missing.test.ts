import { bundleOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testAnswerRule } from '../../../test/support/sessions.js';
import { selfLinkMissing } from './self-link-missing.js';

testAnswerRule(selfLinkMissing, {
  passed: [
    { name: 'self link', input: { inputs: [searchsetOf('Condition')] } },
    { name: 'no searchset', input: { inputs: [bundleOf('collection')] } },
  ],
  failed: [
    {
      name: 'no links',
      input: { inputs: [bundleOf('searchset')] },
      expect: [{ at: 'Bundle.link', evidence: { relations: ['self'] } }],
    },
    {
      name: 'a self link without url',
      input: {
        inputs: [bundleOf('searchset', [], { link: [{ relation: 'self' }, { relation: 'next', url: 'b' }] })],
      },
      expect: [{ at: 'Bundle.link', evidence: { relations: ['self'] } }],
    },
  ],
});
