import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testAnswerRule } from '../../../test/support/sessions.js';
import { totalDiffers } from './total-differs.js';

testAnswerRule(totalDiffers, {
  passed: [
    {
      name: 'one page',
      input: {
        inputs: [
          searchsetOf('Condition', [entryOf('Condition', '1', { search: { mode: 'match' } })], { total: 1 }),
        ],
      },
    },
    {
      name: 'two pages',
      input: {
        inputs: [
          bundleOf('searchset', [entryOf('Condition', '1')], {
            total: 2,
            link: [
              { relation: 'self', url: 'https://xis.example/fhir/Condition' },
              { relation: 'next', url: 'https://xis.example/fhir/next?page=2' },
            ],
          }),
          bundleOf('searchset', [entryOf('Condition', '2')], {
            total: 2,
            link: [{ relation: 'self', url: 'https://xis.example/fhir/next?page=2' }],
          }),
        ],
      },
    },
    {
      name: 'a page is missing',
      input: {
        inputs: [
          bundleOf('searchset', [entryOf('Condition', '1')], {
            total: 2,
            link: [{ relation: 'next', url: 'https://xis.example/fhir/next?page=2' }],
          }),
        ],
      },
    },
    {
      name: 'a count was asked',
      input: { inputs: [searchsetOf('Condition?_summary=count', [], { total: 7 })] },
    },
    {
      name: 'the first page is missing',
      input: {
        inputs: [
          bundleOf('searchset', [], {
            total: 7,
            link: [{ relation: 'previous', url: 'https://xis.example/fhir/next?page=1' }],
          }),
        ],
      },
    },
  ],
  failed: [
    {
      name: 'more than there are',
      input: {
        inputs: [
          searchsetOf('Condition', [entryOf('Condition', '1', { search: { mode: 'match' } })], { total: 3 }),
        ],
      },
      expect: [{ at: 'Bundle.total', evidence: { total: 3, matches: 1, pages: 1 } }],
    },
    {
      name: 'over two pages',
      input: {
        inputs: [
          bundleOf('searchset', [entryOf('Condition', '1')], {
            total: 9,
            link: [
              { relation: 'self', url: 'https://xis.example/fhir/Condition' },
              { relation: 'next', url: 'https://xis.example/fhir/next?page=2' },
            ],
          }),
          bundleOf('searchset', [entryOf('Condition', '2')], {
            total: 9,
            link: [{ relation: 'self', url: 'https://xis.example/fhir/next?page=2' }],
          }),
        ],
      },
      expect: [{ at: 'Bundle.total', evidence: { total: 9, matches: 2, pages: 2 } }],
    },
  ],
});
