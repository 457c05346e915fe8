import { entryOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testResourceRule } from '../../../test/support/sessions.js';
import type { SessionInput } from '../session/createSession.js';
import { otherPatient } from './other-patient.js';

const base = 'https://xis.example/fhir/';

function problemOf(reference: object, element = 'subject'): SessionInput {
  const resource = { resourceType: 'Condition', id: 'c1', [element]: reference };
  return searchsetOf('Condition', [{ fullUrl: `${base}Condition/c1`, resource }]);
}

const person = searchsetOf('Patient?_include=Patient:general-practitioner', [entryOf('Patient', '1')]);
const twice = searchsetOf('Patient?_include=Patient:general-practitioner', [
  entryOf('Patient', '1'),
  entryOf('Patient', '2'),
]);
const refersTo = (reference: string): object => ({ reference });

testResourceRule(otherPatient, {
  passed: [
    { name: 'the person', input: { dienst: '48', inputs: [problemOf(refersTo('Patient/1')), person] } },
    {
      name: 'the person, in full',
      input: { dienst: '48', inputs: [problemOf(refersTo(`${base}Patient/1`)), person] },
    },
    {
      name: 'the person, in a version',
      input: { dienst: '48', inputs: [problemOf(refersTo('Patient/1/_history/3')), person] },
    },
    {
      name: 'an identifier only',
      input: { dienst: '48', inputs: [problemOf({ display: 'mevrouw A.' }), person] },
    },
    {
      name: 'an id on another server, which may be the same person',
      input: { dienst: '48', inputs: [problemOf(refersTo('https://elders.example/fhir/Patient/2')), person] },
    },
    {
      name: 'a session that does not tell who it is',
      input: { dienst: '48', inputs: [problemOf(refersTo('Patient/2'))] },
    },
    {
      name: 'an answer with two persons, which another rule tells',
      input: { dienst: '48', inputs: [problemOf(refersTo('Patient/2')), twice] },
    },
    { name: 'a group', input: { dienst: '48', inputs: [problemOf(refersTo('Group/2')), person] } },
  ],
  failed: [
    {
      name: 'another id on the same server',
      input: { dienst: '48', inputs: [problemOf(refersTo('Patient/2')), person] },
      expect: [{ at: 'Resource.subject', evidence: { element: 'subject' } }],
    },
    {
      name: 'another Patient that came along',
      input: {
        dienst: '48',
        inputs: [
          problemOf(refersTo('Patient/2'), 'patient'),
          person,
          searchsetOf('Flag', [entryOf('Patient', '2')]),
        ],
      },
      expect: [{ at: 'Resource.patient', evidence: { element: 'patient' } }],
    },
  ],
});
