import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { technicalText } from './technical-text.js';

const withText = (text: string) => ({
  resource: { resourceType: 'Condition', code: { text } },
});
const fails = (name: string, text: string, what: string) => ({
  name,
  input: withText(text),
  expect: [
    { at: 'code.text', evidence: { what, found: text.length > 60 ? `${text.slice(0, 60)}…` : text } },
  ] as const,
});

testQualityRule(technicalText, {
  passed: [
    { name: 'words', input: withText('Diabetes mellitus type 2') },
    { name: 'a word of the trade', input: withText('eGFR') },
    { name: 'one hump', input: withText('mmHg') },
    { name: 'a product', input: withText('HbA1c') },
    { name: 'an abbreviation', input: withText('COPD') },
    { name: 'a long word', input: withText('Hottentottententententoonstelling'.repeat(2)) },
    { name: 'a date', input: withText('1.2.2026') },
    { name: 'man or woman', input: withText('Man/vrouw') },
    { name: 'an exception', input: withText('Exception: geen, zie brief van 3 mei') },
    {
      name: 'an address as content',
      input: {
        resource: {
          resourceType: 'Observation',
          status: 'final',
          code: {},
          valueString: 'https://www.thuisarts.nl',
        },
      },
    },
    {
      name: 'identifiers where they belong',
      input: {
        resource: {
          resourceType: 'Patient',
          identifier: [{ system: 'urn:x', value: '6f9619ff-8b86-d011-b42d-00cf4fc964ff' }],
          generalPractitioner: [{ reference: 'urn:uuid:6f9619ff-8b86-d011-b42d-00cf4fc964ff' }],
        },
      },
    },
  ],
  failed: [
    fails('a UUID', '6f9619ff-8b86-d011-b42d-00cf4fc964ff', 'uuid'),
    fails('a GUID in braces', '{6F9619FF-8B86-D011-B42D-00CF4FC964FF}', 'uuid'),
    fails('an OID', 'urn:oid:2.16.840.1.113883.6.1', 'oid'),
    fails('a bare OID', '2.16.840.1.113883.6.1', 'oid'),
    fails('a URL', 'http://snomed.info/sct', 'address'),
    fails('an enum', 'PROBLEM_STATUS_ACTIVE', 'technical-name'),
    fails('a variable', 'bloedDrukMeting', 'technical-name'),
    fails('JSON', '{"code": "x", "b": 1}', 'data'),
    fails('JSON without spaces', '{"code":"x","b":1}', 'data'),
    fails('base64', `JVBERi0xLjQKJcOkw7zDtsOfCjIg${'MCBvYmoKPDwvTGVuZ3Ro'.repeat(3)}PDw+Pg==`, 'data'),
    fails('a stack trace', 'fout at nl.xis.Mapper.map(Mapper.java:12)', 'error'),
    fails('a class', 'java.lang.NullPointerException bij omzetten', 'error'),
    fails('.NET', 'System.InvalidCastException: kan niet', 'error'),
    fails('Oracle', 'ORA-01403 no data found', 'error'),
    {
      name: 'a reference as its own display',
      input: {
        resource: {
          resourceType: 'Condition',
          subject: { reference: 'Patient/123', display: 'Patient/123' },
        },
      },
      expect: [{ at: 'subject.display', evidence: { what: 'reference', found: 'Patient/123' } }],
    },
  ],
});
