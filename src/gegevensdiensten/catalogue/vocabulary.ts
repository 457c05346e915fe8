/** A token with SNOMED CT as its code system. */
export function snomed(...codes: readonly string[]): string {
  return codes.map((code) => `http://snomed.info/sct|${code}`).join(',');
}

/** A token with LOINC as its code system. */
export function loinc(...codes: readonly string[]): string {
  return codes.map((code) => `http://loinc.org|${code}`).join(',');
}

/** From a date on that the PGO fills in. */
export const from = 'ge{from}';

/** Up to and including a date that the PGO fills in. */
export const until = 'le{until}';

/** Before a date that the PGO fills in. */
export const before = 'lt{before}';

/** After a date that the PGO fills in. */
export const after = 'gt{after}';

/** Up to and including the day on which is asked. */
export const untilToday = 'le{today}';
