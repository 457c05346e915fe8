/**
 * Types of which a record may hold one fact twice under two numbers of its own: entered twice, left by a merger of
 * records, or numbered anew for each copy of a document. Of measurements, operations, contacts and medication two
 * numbers of one source are two.
 */
export const recordedTwice: ReadonlySet<string> = new Set([
  'AllergyIntolerance',
  'Condition',
  'Consent',
  'DeviceUseStatement',
  'DocumentReference',
  'Flag',
  'Immunization',
]);
