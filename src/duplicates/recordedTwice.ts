/**
 * Types of which a record may hold one fact twice under two numbers of its own: entered twice, or left by a merger of
 * records. Of
 * measurements, operations, contacts and medication two numbers of one source are two.
 */
export const recordedTwice: ReadonlySet<string> = new Set([
  'AllergyIntolerance',
  'Condition',
  'Consent',
  'DeviceUseStatement',
  'Flag',
  'Immunization',
]);
