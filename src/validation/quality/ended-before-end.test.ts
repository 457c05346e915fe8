import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { endedBeforeEnd } from './ended-before-end.js';

const use = (rest: object) => ({
  resource: { resourceType: 'MedicationStatement', status: 'completed', ...rest },
});

testQualityRule(endedBeforeEnd, {
  passed: [
    { name: 'over', input: use({ effectivePeriod: { end: '2025' } }) },
    { name: 'over today', input: use({ effectivePeriod: { end: '2026-03-15' } }) },
    { name: 'in use', input: use({ status: 'active', effectivePeriod: { end: '2027' } }) },
    { name: 'no end', input: use({}) },
  ],
  failed: [
    {
      name: 'completed ahead of time',
      input: use({ effectivePeriod: { end: '2027-01-01' } }),
      expect: [{ at: 'status', evidence: { status: 'completed', end: 'effectivePeriod.end' } }],
    },
    {
      name: 'what can’t be told',
      input: { ...use({ effectivePeriod: { end: '2027-01-01' } }), now: 'unknown' },
      expect: [{ at: 'status', evidence: { status: '', end: '' }, reason: 'moment-unknown' }],
    },
  ],
});
