import { entryOf } from '../../../test/support/bundleOf.js';
import { exchangeOf, searchsetOf, testElementRule } from '../../../test/support/sessions.js';
import { referenceUnresolvable } from './reference-unresolvable.js';

testElementRule(referenceUnresolvable, {
  passed: [
    {
      name: 'in the session',
      input: {
        value: { reference: 'Practitioner/1' },
        inputs: [searchsetOf('Patient', [entryOf('Practitioner', '1')])],
      },
    },
    { name: 'contained, which the walk checks', input: { value: { reference: '#med' } } },
    { name: 'logical only', input: { value: { identifier: { value: 'a' }, display: 'A' } } },
  ],
  failed: [
    {
      name: 'not in the session',
      input: { value: { reference: 'Practitioner/1' } },
      expect: [
        { at: 'Reference.reference', evidence: { target: 'Practitioner' }, reason: 'reference-out-of-scope' },
      ],
    },
    {
      name: 'read in vain',
      input: {
        value: { reference: 'Practitioner/1' },
        inputs: [exchangeOf('Practitioner/1', undefined, { status: 404 })],
      },
      expect: [{ at: 'Reference.reference', evidence: { target: 'Practitioner', status: 404 } }],
    },
    {
      name: 'a urn that is nowhere',
      input: { value: { reference: 'urn:uuid:9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77' } },
      expect: [{ at: 'Reference.reference', evidence: { target: 'urn:uuid' } }],
    },
  ],
});
