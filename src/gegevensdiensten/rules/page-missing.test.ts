import { bundleOf } from '../../../test/support/bundleOf.js';
import { exchangeOf, searchsetOf, testSessionRule } from '../../../test/support/sessions.js';
import { pageMissing } from './page-missing.js';

testSessionRule(pageMissing, {
  passed: [
    {
      name: 'all pages',
      input: {
        inputs: [
          exchangeOf(
            'Condition',
            bundleOf('searchset', [], {
              link: [{ relation: 'next', url: 'https://xis.example/fhir/next?page=2' }],
            }),
          ),
          exchangeOf('next?page=2', bundleOf('searchset')),
        ],
      },
    },
    { name: 'one page', input: { inputs: [exchangeOf('Condition', bundleOf('searchset'))] } },
  ],
  failed: [
    {
      name: 'not followed',
      input: {
        inputs: [
          exchangeOf(
            'Condition',
            bundleOf('searchset', [], {
              link: [{ relation: 'next', url: 'https://xis.example/fhir/next?page=2' }],
            }),
          ),
        ],
      },
      expect: [{ at: '', evidence: { pages: 1, transaction: 'problem' } }],
      releases: ['STU3'],
    },
    {
      name: 'only a Bundle at hand',
      input: {
        inputs: [
          searchsetOf('Condition', [], {
            link: [{ relation: 'next', url: 'https://xis.example/fhir/next?page=2' }],
          }),
        ],
      },
      expect: [{ at: '', evidence: { pages: 1 }, reason: 'capture-needed' }],
    },
  ],
});
