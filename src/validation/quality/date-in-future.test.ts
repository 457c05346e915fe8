import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { dateInFuture } from './date-in-future.js';

const observation = (rest: object) => ({
  resource: { resourceType: 'Observation', status: 'final', ...rest },
});
const fails = (
  name: string,
  resource: { resourceType: string; [key: string]: unknown },
  at: string,
  element: string,
) => ({
  name,
  input: { resource },
  expect: [{ at, evidence: { element } }] as const,
});

testQualityRule(dateInFuture, {
  passed: [
    { name: 'this morning', input: observation({ issued: '2026-03-15T09:00:00+01:00' }) },
    { name: 'today, elsewhere', input: observation({ effectiveDateTime: '2026-03-16' }) },
    { name: 'this year', input: observation({ effectiveDateTime: '2026' }) },
    {
      name: 'a planned procedure',
      input: {
        resource: { resourceType: 'Procedure', status: 'preparation', performedDateTime: '2026-06-01' },
      },
    },
    {
      name: 'medication to come',
      input: {
        resource: {
          resourceType: 'MedicationStatement',
          status: 'completed',
          effectivePeriod: { start: '2026-06-01' },
        },
      },
    },
    {
      name: 'an appointment',
      input: { resource: { resourceType: 'Appointment', status: 'booked', start: '2026-06-01T09:00:00Z' } },
    },
    {
      name: 'recorded by mistake',
      input: observation({ status: 'entered-in-error', issued: '2027-01-01T00:00:00Z' }),
    },
    { name: 'no dates, no moment', input: { ...observation({}), now: 'unknown' } },
  ],
  failed: [
    fails(
      'a result',
      { resourceType: 'Observation', status: 'final', effectiveDateTime: '2026-04-01' },
      'effective.ofType(dateTime)',
      'effectiveDateTime',
    ),
    fails('a birth', { resourceType: 'Patient', birthDate: '2062-05-01' }, 'birthDate', 'birthDate'),
    fails(
      'the start of a problem',
      { resourceType: 'Condition', onsetPeriod: { start: '2031-01-01' } },
      'onset.ofType(Period).start',
      'onsetPeriod.start',
    ),
    fails(
      'a stay that is over',
      { resourceType: 'Encounter', status: 'finished', period: { start: '2026-05-01' } },
      'period.start',
      'period.start',
    ),
    {
      name: 'what can’t be told',
      input: { ...observation({ effectiveDateTime: '2026-04-01' }), now: 'unknown' },
      expect: [{ at: '', evidence: { element: '' }, reason: 'moment-unknown' }],
    },
  ],
});
