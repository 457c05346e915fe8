import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { activeAfterEnd } from './active-after-end.js';

const use = (rest: object) => ({
  resource: { resourceType: 'MedicationStatement', status: 'active', ...rest },
});

testQualityRule(activeAfterEnd, {
  passed: [
    { name: 'still going on', input: use({ effectivePeriod: { end: '2026-04-01' } }) },
    { name: 'ended yesterday', input: use({ effectivePeriod: { end: '2026-03-14' } }) },
    { name: 'this year', input: use({ effectivePeriod: { end: '2026' } }) },
    { name: 'no end', input: use({ effectivePeriod: { start: '2020' } }) },
    { name: 'completed', input: use({ status: 'completed', effectivePeriod: { end: '2020' } }) },
    {
      name: 'a status that is about the record',
      input: { resource: { resourceType: 'Coverage', status: 'active', period: { end: '2020' } } },
    },
    {
      name: 'a profile that keeps status and period apart',
      input: use({
        meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/mp-MedicationUse2'] },
        effectivePeriod: { end: '2020' },
      }),
    },
  ],
  failed: [
    {
      name: 'use that has ended',
      input: use({ effectivePeriod: { end: '2025-12-31' } }),
      expect: [{ at: 'status', evidence: { status: 'active', end: 'effectivePeriod.end' } }],
    },
    {
      name: 'a stay that is planned in the past',
      input: { resource: { resourceType: 'Encounter', status: 'planned', period: { end: '2025-12-31' } } },
      expect: [{ at: 'status', evidence: { status: 'planned', end: 'period.end' } }],
    },
    {
      name: 'what can’t be told',
      input: { ...use({ effectivePeriod: { end: '2025-12-31' } }), now: 'unknown' },
      expect: [{ at: 'status', evidence: { status: '', end: '' }, reason: 'moment-unknown' }],
    },
  ],
});
