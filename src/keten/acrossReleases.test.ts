import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../fhir/FhirResource.js';
import { compareHops } from './compareHops.js';

const stu3: readonly FhirResource[] = [
  {
    resourceType: 'Observation',
    id: 'o',
    status: 'final',
    category: [{ coding: [{ system: 'http://hl7.org/fhir/observation-category', code: 'vital-signs' }] }],
    code: { coding: [{ system: 'http://loinc.org', code: '29463-7', display: 'Gewicht' }] },
    subject: { reference: 'Patient/p' },
    context: { reference: 'Encounter/e' },
    effectiveDateTime: '2026-01-05T09:00:00+01:00',
    valueQuantity: { value: 72.5, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
    comment: 'Met kleding aan',
  },
  {
    resourceType: 'Condition',
    id: 'c',
    clinicalStatus: 'active',
    verificationStatus: 'confirmed',
    code: {
      coding: [{ system: 'http://snomed.info/sct', code: '38341003', display: 'hypertensie' }],
      text: 'Hoge bloeddruk',
    },
    subject: { reference: 'Patient/p' },
    assertedDate: '2020-03-01',
  },
  {
    resourceType: 'MedicationRequest',
    id: 'm',
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: { text: 'Metoprolol 50 mg' },
    subject: { reference: 'Patient/p' },
    authoredOn: '2026-01-02',
    requester: { agent: { reference: 'Practitioner/d', display: 'J. Bakker' } },
    dosageInstruction: [{ text: '1 maal per dag 1 tablet', doseQuantity: { value: 1, unit: 'stuk' } }],
  },
];

const r4: readonly FhirResource[] = [
  {
    resourceType: 'Observation',
    id: 'o4',
    status: 'final',
    category: [
      {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' },
        ],
      },
    ],
    code: { coding: [{ system: 'http://loinc.org', code: '29463-7', display: 'Gewicht' }] },
    subject: { reference: 'Patient/p4' },
    encounter: { reference: 'Encounter/e4' },
    effectiveDateTime: '2026-01-05T08:00:00Z',
    valueQuantity: { value: 72.5, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
    note: [{ text: 'Met kleding aan' }],
  },
  {
    resourceType: 'Condition',
    id: 'c4',
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
    },
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }],
    },
    code: {
      coding: [{ system: 'http://snomed.info/sct', code: '38341003', display: 'hypertensie' }],
      text: 'Hoge bloeddruk',
    },
    subject: { reference: 'Patient/p4' },
    recordedDate: '2020-03-01',
  },
  {
    resourceType: 'MedicationRequest',
    id: 'm4',
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: { text: 'Metoprolol 50 mg' },
    subject: { reference: 'Patient/p4' },
    authoredOn: '2026-01-02',
    requester: { reference: 'Practitioner/d4', display: 'J. Bakker' },
    dosageInstruction: [
      { text: '1 maal per dag 1 tablet', doseAndRate: [{ doseQuantity: { value: 1, unit: 'stuk' } }] },
    ],
  },
];

function differences(later: readonly FhirResource[]): readonly unknown[] {
  return compareHops({
    hops: [
      { hop: 'xis', resources: stu3, release: 'STU3' },
      { hop: 'dva', resources: later, release: 'R4' },
    ],
  }).differences.map(({ kind, path }) => [kind, path]);
}

function changed(index: number, parts: Readonly<Record<string, unknown>>): readonly FhirResource[] {
  return r4.map((resource, at) => (at === index ? { ...resource, ...parts } : resource));
}

describe('hops of different releases', () => {
  it('do not differ where only the release does', () => {
    expect(differences(r4)).toEqual([]);
  });

  it('differ where the meaning does', () => {
    const quantity = { value: 75.2, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' };
    expect(differences(changed(0, { valueQuantity: quantity }))).toEqual([
      ['changed', 'Observation.value.ofType(Quantity).value'],
    ]);
    expect(differences(changed(1, { clinicalStatus: { coding: [{ code: 'resolved' }] } }))).toEqual([
      ['status-changed', 'Condition.clinicalStatus.coding[0].code'],
    ]);
    expect(differences(changed(2, { medicationCodeableConcept: undefined }))).toEqual([
      ['lost', 'MedicationRequest.medication.ofType(CodeableConcept)'],
    ]);
    expect(differences(r4.slice(1))).toEqual([['lost', undefined]]);
  });

  it('say that not all was compared', () => {
    const { cantTell } = compareHops({
      hops: [
        { hop: 'xis', resources: stu3, release: 'STU3' },
        { hop: 'dva', resources: r4, release: 'R4' },
      ],
    });
    expect(cantTell).toContainEqual({ reason: 'other-release', capture: 'dva', count: 3 });
  });
});
