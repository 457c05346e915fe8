import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { endMissing } from './end-missing.js';

const use = (rest: object) => ({ resource: { resourceType: 'MedicationStatement', ...rest } });

testQualityRule(endMissing, {
  passed: [
    {
      name: 'an end',
      input: {
        resource: { resourceType: 'Condition', clinicalStatus: 'resolved', abatementDateTime: '2020' },
      },
    },
    { name: 'active', input: { resource: { resourceType: 'Condition', clinicalStatus: 'active' } } },
    {
      name: 'an end of use',
      input: use({ status: 'stopped', effectivePeriod: { start: '2020', end: '2021' } }),
    },
    {
      name: 'a duration',
      input: use({ status: 'stopped', effectivePeriod: { start: '2020', extension: [] } }),
    },
    { name: 'in use', input: use({ status: 'active', effectivePeriod: { start: '2020' } }) },
  ],
  failed: [
    {
      name: 'a resolved problem as STU3 codes it',
      input: { resource: { resourceType: 'Condition', clinicalStatus: 'resolved' } },
      expect: [{ at: '', evidence: { status: 'resolved' } }],
    },
    {
      name: 'a resolved problem as R4 codes it',
      input: { resource: { resourceType: 'Condition', clinicalStatus: { coding: [{ code: 'resolved' }] } } },
      expect: [{ at: '', evidence: { status: 'resolved' } }],
    },
    {
      name: 'use that was stopped, without any date',
      input: use({ status: 'stopped' }),
      expect: [{ at: '', evidence: { status: 'stopped' } }],
    },
    {
      name: 'use that was stopped, without end',
      input: use({ status: 'stopped', effectivePeriod: { start: '2020' } }),
      expect: [{ at: 'effective.ofType(Period)', evidence: { status: 'stopped' } }],
    },
  ],
});
