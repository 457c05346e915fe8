import { testExchangeRule } from '../../../test/support/exchanges.js';
import { bodyMissing } from './body-missing.js';

testExchangeRule(bodyMissing, {
  passed: [
    { name: 'a resource', input: { response: { status: 200, body: { resourceType: 'Bundle' } } } },
    { name: 'an error', input: { response: { status: 500 } } },
    {
      name: 'a message without answer',
      input: { request: { method: 'POST' }, response: { status: 201, body: '' } },
    },
  ],
  failed: [
    {
      name: 'empty',
      input: { response: { status: 200, body: '' } },
      expect: [{ at: '', evidence: { status: 200 } }],
    },
    {
      name: 'not recorded',
      input: { response: { status: 200 } },
      expect: [{ at: '', evidence: { status: 200, lost: 'not-recorded' }, reason: 'capture-needed' }],
    },
    {
      name: 'damaged in the recording',
      input: { response: { status: 200, bodyLost: 'undecodable' } },
      expect: [{ at: '', evidence: { status: 200, lost: 'undecodable' }, reason: 'capture-needed' }],
    },
  ],
});
