import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { resultWithoutValue } from './result-without-value.js';

const observation = (rest: object) => ({
  resource: { resourceType: 'Observation', status: 'final', code: { text: 'Glucose' }, ...rest },
});

testQualityRule(resultWithoutValue, {
  passed: [
    { name: 'a value', input: observation({ valueQuantity: { value: 5 } }) },
    { name: 'a reason why not', input: observation({ dataAbsentReason: { text: 'hemolytisch' } }) },
    { name: 'parts', input: observation({ component: [] }) },
    { name: 'members', input: observation({ hasMember: [{ reference: 'Observation/1' }] }) },
    {
      name: 'related results',
      input: observation({ related: [{ target: { reference: 'Observation/1' } }] }),
    },
    { name: 'a remark', input: observation({ comment: 'Zie brief.' }) },
    { name: 'something a zib adds', input: observation({ extension: [{ url: 'x', valueString: 'y' }] }) },
    { name: 'not there yet', input: observation({ status: 'registered' }) },
    { name: 'another resource', input: { resource: { resourceType: 'Procedure', status: 'completed' } } },
  ],
  failed: [
    { name: 'nothing', input: observation({}), expect: [{ at: '', evidence: { status: 'final' } }] },
    {
      name: 'corrected to nothing',
      input: observation({ status: 'amended' }),
      expect: [{ at: '', evidence: { status: 'amended' } }],
    },
  ],
});
