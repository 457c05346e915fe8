import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { datesOutOfOrder } from './dates-out-of-order.js';

const condition = (rest: object) => ({ resource: { resourceType: 'Condition', ...rest } });
const patient = { resourceType: 'Patient', id: 'p', birthDate: '1980-06-01' };
const subject = { reference: 'Patient/p' };

testQualityRule(datesOutOfOrder, {
  passed: [
    { name: 'in order', input: condition({ onsetDateTime: '2020-01-01', abatementDateTime: '2020-02-01' }) },
    {
      name: 'on one day',
      input: condition({ onsetDateTime: '2020-01-01', abatementDateTime: '2020-01-01' }),
    },
    { name: 'within a year', input: condition({ onsetDateTime: '2020-05-01', abatementDateTime: '2020' }) },
    {
      name: 'on one day, the one as a time in UTC',
      input: condition({ onsetDateTime: '2020-05-01T23:30:00Z', assertedDate: '2020-05-01' }),
    },
    { name: 'one date', input: condition({ onsetDateTime: '2020-05-01' }) },
    {
      name: 'after birth',
      input: { ...condition({ subject, onsetDateTime: '1980-06' }), others: [patient] },
    },
    { name: 'a patient who is not at hand', input: condition({ subject, onsetDateTime: '1970' }) },
    {
      name: 'recorded by mistake',
      input: condition({
        verificationStatus: 'entered-in-error',
        onsetDateTime: '2020',
        abatementDateTime: '2019',
      }),
    },
  ],
  failed: [
    {
      name: 'ended before it began',
      input: condition({ onsetDateTime: '2020-05-01', abatementDateTime: '2020-04-30' }),
      expect: [
        {
          at: 'abatement.ofType(dateTime)',
          evidence: { later: 'abatementDateTime', earlier: 'onsetDateTime' },
        },
      ],
    },
    {
      name: 'recorded before it began',
      input: condition({ onsetPeriod: { start: '2021' }, recordedDate: '2020-12-31' }),
      expect: [{ at: 'recordedDate', evidence: { later: 'recordedDate', earlier: 'onsetPeriod.start' } }],
    },
    {
      name: 'issued before it was measured',
      input: {
        resource: {
          resourceType: 'Observation',
          status: 'final',
          effectiveDateTime: '2026-01-02T10:00:00+01:00',
          issued: '2026-01-02T08:59:59Z',
        },
      },
      expect: [{ at: 'issued', evidence: { later: 'issued', earlier: 'effectiveDateTime' } }],
    },
    {
      name: 'died before birth',
      input: {
        resource: { resourceType: 'Patient', birthDate: '1980-01-01', deceasedDateTime: '1979-01-01' },
      },
      expect: [
        { at: 'deceased.ofType(dateTime)', evidence: { later: 'deceasedDateTime', earlier: 'birthDate' } },
      ],
    },
    {
      name: 'before birth',
      input: { ...condition({ subject, onsetDateTime: '1980-05-31' }), others: [patient] },
      expect: [
        { at: 'onset.ofType(dateTime)', evidence: { later: 'onsetDateTime', earlier: 'Patient.birthDate' } },
      ],
    },
  ],
});
