import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { negationOnlyInStatus } from './negation-only-in-status.js';

testQualityRule(negationOnlyInStatus, {
  passed: [
    {
      name: 'confirmed',
      input: {
        resource: { resourceType: 'Condition', verificationStatus: 'confirmed', code: { text: 'Astma' } },
      },
    },
    {
      name: 'refuted, and said so',
      input: {
        resource: { resourceType: 'Condition', verificationStatus: 'refuted', code: { text: 'Geen astma' } },
      },
    },
    {
      name: 'refuted, without words',
      input: { resource: { resourceType: 'Condition', verificationStatus: 'refuted', code: {} } },
    },
    {
      name: 'done',
      input: {
        resource: { resourceType: 'Procedure', status: 'completed', code: { text: 'Appendectomie' } },
      },
    },
  ],
  failed: [
    {
      name: 'refuted, as STU3 codes it',
      input: {
        resource: { resourceType: 'Condition', verificationStatus: 'refuted', code: { text: 'Astma' } },
      },
      expect: [{ at: 'code', evidence: { how: 'refuted', found: 'Astma' } }],
    },
    {
      name: 'refuted, as R4 codes it',
      input: {
        resource: {
          resourceType: 'AllergyIntolerance',
          verificationStatus: { coding: [{ code: 'refuted' }] },
          code: { coding: [{ code: '1', display: 'Penicilline' }] },
        },
      },
      expect: [{ at: 'code', evidence: { how: 'refuted', found: 'Penicilline' } }],
    },
    {
      name: 'not done',
      input: { resource: { resourceType: 'Procedure', notDone: true, code: { text: 'Appendectomie' } } },
      expect: [{ at: 'code', evidence: { how: 'not-done', found: 'Appendectomie' } }],
    },
    {
      name: 'not given',
      input: {
        resource: { resourceType: 'Immunization', status: 'not-done', vaccineCode: { text: 'Griepprik' } },
      },
      expect: [{ at: 'vaccineCode', evidence: { how: 'not-done', found: 'Griepprik' } }],
    },
    {
      name: 'not taken',
      input: {
        resource: {
          resourceType: 'MedicationStatement',
          taken: 'n',
          medicationCodeableConcept: { text: 'Metformine' },
        },
      },
      expect: [
        { at: 'medication.ofType(CodeableConcept)', evidence: { how: 'not-taken', found: 'Metformine' } },
      ],
    },
  ],
});
