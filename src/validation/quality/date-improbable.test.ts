import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { dateImprobable } from './date-improbable.js';

const born = (birthDate: string) => ({ resource: { resourceType: 'Patient', birthDate } });
const onset = (onsetDateTime: string) => ({ resource: { resourceType: 'Condition', onsetDateTime } });
const fails = (date: string) => ({
  name: date,
  input: onset(date),
  expect: [{ at: 'onset.ofType(dateTime)', evidence: { year: date.slice(0, 4) } }] as const,
});

testQualityRule(dateImprobable, {
  passed: [
    { name: 'a birth', input: born('1931-05-01') },
    { name: 'the first day of Unix as a birth', input: born('1970-01-01') },
    { name: 'a year', input: onset('1970') },
    { name: 'a year of long ago', input: onset('1900') },
    { name: 'an end far ahead', input: onset('2060-01-01') },
    { name: 'no date at all', input: onset('gisteren') },
    {
      name: 'a great-grandparent',
      input: { resource: { resourceType: 'FamilyMemberHistory', bornDate: '1880-01-01' } },
    },
  ],
  failed: [
    { name: 'a birth', input: born('1899-12-30'), expect: [{ at: 'birthDate', evidence: { year: '1899' } }] },
    ...[
      '0001-01-01',
      '1753-01-01',
      '1900-01-01',
      '1900-01-01T00:00:00+01:00',
      '1970-01-01T00:00:00Z',
      '1970-01-01T01:00:00+01:00',
      '2999-12-31',
      '9999-12-31',
    ].map(fails),
  ],
});
