import { testExchangeRule } from '../../../test/support/exchanges.js';
import { fhirVersionDiffers } from './fhir-version-differs.js';

const accept = (value: string) => ({ request: { headers: { Accept: value } } });
const answered = (value: string) => ({ response: { status: 200, headers: { 'Content-Type': value } } });

testExchangeRule(fhirVersionDiffers, {
  passed: [
    { name: 'STU3', input: accept('application/fhir+json; fhirVersion=3.0'), releases: ['STU3'] },
    { name: 'R4', input: answered('application/fhir+json; fhirVersion=4.0'), releases: ['R4'] },
    { name: 'none', input: accept('application/fhir+json') },
    {
      name: 'one of several',
      input: accept('application/fhir+json; fhirVersion=4.0, application/fhir+json; fhirVersion=3.0'),
    },
  ],
  failed: [
    {
      name: 'asks the other release',
      input: accept('application/fhir+json; fhirVersion=4.0'),
      releases: ['STU3'],
      expect: [{ at: '', evidence: { header: 'Accept', fhirVersion: '4.0', release: 'STU3' } }],
    },
    {
      name: 'answers in the other release',
      input: answered('application/fhir+xml; fhirVersion=3.0'),
      releases: ['R4'],
      expect: [{ at: '', evidence: { header: 'Content-Type', fhirVersion: '3.0', release: 'R4' } }],
    },
  ],
});
