import { searchsetOf, testResourceRule } from '../../../test/support/sessions.js';
import { profileMetUnclaimed } from './profile-met-unclaimed.js';

const patientQuery = 'Patient?_include=Patient:general-practitioner';
const expected = 'http://fhir.nl/fhir/StructureDefinition/nl-core-patient';

const patient = (rest: Readonly<Record<string, unknown>>) => ({
  inputs: [
    searchsetOf(patientQuery, [
      {
        fullUrl: 'https://xis.example/fhir/Patient/1',
        resource: { resourceType: 'Patient', id: '1', ...rest },
      },
    ]),
  ],
});

testResourceRule(profileMetUnclaimed, {
  passed: [
    { name: 'claimed', input: patient({ meta: { profile: [expected] } }), releases: ['STU3'] },
    { name: 'not conforming', input: patient({ colour: 'blue' }), releases: ['STU3'] },
  ],
  failed: [
    {
      name: 'conforming without a claim',
      input: patient({ active: true }),
      releases: ['STU3'],
      expect: [{ at: 'Resource.meta.profile', evidence: { profile: expected, transaction: 'patient' } }],
    },
    {
      name: 'conforming with another claim',
      input: patient({ meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Patient'] } }),
      releases: ['STU3'],
      expect: [{ at: 'Resource.meta.profile', evidence: { profile: expected, transaction: 'patient' } }],
    },
  ],
});
