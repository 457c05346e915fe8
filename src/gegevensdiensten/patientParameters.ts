/** Search parameters that say whose data are asked. In MedMij that follows from the token alone. */
export const patientParameters: ReadonlySet<string> = new Set([
  'patient',
  'subject',
  'patient.identifier',
  'subject.identifier',
  'patient:Patient.identifier',
  'subject:Patient.identifier',
  'beneficiary',
  'beneficiary.identifier',
]);
