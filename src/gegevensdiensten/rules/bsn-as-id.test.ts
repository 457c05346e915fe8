import { entryOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testResourceRule } from '../../../test/support/sessions.js';
import { bsnAsId } from './bsn-as-id.js';

// Passes the test of eleven, and is made here so that no such number stands in the sources.
const bsn = '9'.repeat(8) + '0';

testResourceRule(bsnAsId, {
  passed: [
    { name: 'another id', input: { inputs: [searchsetOf('Patient', [entryOf('Patient', 'p-1')])] } },
    {
      name: 'nine digits that fail the test of eleven',
      input: { inputs: [searchsetOf('Patient', [entryOf('Patient', '123456789')])] },
    },
    {
      name: 'ten digits',
      input: { inputs: [searchsetOf('Patient', [entryOf('Patient', `${bsn}1`)])] },
    },
    {
      name: 'a number that passes by chance as the id of something else',
      input: { inputs: [searchsetOf('Condition', [entryOf('Condition', bsn)])] },
    },
  ],
  failed: [
    {
      name: 'a BSN as id of the patient',
      input: { inputs: [searchsetOf('Patient', [entryOf('Patient', bsn)])] },
      expect: [{ at: 'Resource.id', evidence: { resourceType: 'Patient' } }],
    },
  ],
});
