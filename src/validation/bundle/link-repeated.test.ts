import { bundleOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { linkRepeated } from './link-repeated.js';

testBundleRule(linkRepeated, {
  passed: [
    {
      name: 'self and next',
      input: bundleOf('searchset', [], {
        link: [
          { relation: 'self', url: 'a' },
          { relation: 'next', url: 'b' },
        ],
      }),
    },
    {
      name: 'the same link twice',
      input: bundleOf('searchset', [], {
        link: [
          { relation: 'self', url: 'a' },
          { relation: 'self', url: 'a' },
        ],
      }),
    },
    {
      name: 'other relations',
      input: bundleOf('searchset', [], {
        link: [
          { relation: 'alternate', url: 'a' },
          { relation: 'alternate', url: 'b' },
        ],
      }),
    },
  ],
  failed: [
    {
      name: 'two pages that follow',
      input: bundleOf('searchset', [], {
        link: [
          { relation: 'next', url: 'a' },
          { relation: 'next', url: 'b' },
        ],
      }),
      expect: [{ at: 'Bundle.link[1]', evidence: { relation: 'next', first: 0 } }],
    },
  ],
});
