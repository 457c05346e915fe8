import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { authorMissing } from './author-missing.js';

const document = (rest: object) => ({
  resource: { resourceType: 'DocumentReference', status: 'current', ...rest },
});

testQualityRule(authorMissing, {
  passed: [
    { name: 'an author', input: document({ author: [{ display: 'dr. A. Vries' }] }) },
    { name: 'a custodian', input: document({ custodian: { display: 'Ziekenhuis' } }) },
    { name: 'recorded by mistake', input: document({ status: 'entered-in-error' }) },
    { name: 'another resource', input: { resource: { resourceType: 'Condition' } } },
  ],
  failed: [
    {
      name: 'nobody',
      input: document({}),
      expect: [{ at: '', evidence: { elements: ['author', 'authenticator', 'custodian'] } }],
    },
  ],
});
