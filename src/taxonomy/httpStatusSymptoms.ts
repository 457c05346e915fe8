import type { SymptomCode } from './symptoms.js';

/** What an HTTP status points to, the likeliest symptom first. */
export const httpStatusSymptoms: ReadonlyMap<number, readonly SymptomCode[]> = new Map([
  [400, ['verzoek-geweigerd', 'oauth-autorisatiefout']],
  [401, ['toestemming-of-token-verlopen']],
  [403, ['beschikbaarheidstoets-negatief', 'toestemming-of-token-verlopen']],
  [404, ['verzoek-geweigerd', 'document-niet-te-openen', 'verbroken-referentie']],
  [405, ['verzoek-geweigerd']],
  [406, ['ongeldige-structuur-of-formaat', 'versieverschil-gegevensdienst']],
  [408, ['bron-onbereikbaar-of-timeout']],
  [409, ['delen-mislukt']],
  [410, ['document-niet-te-openen']],
  [412, ['delen-mislukt']],
  [415, ['ongeldige-structuur-of-formaat']],
  [422, ['delen-mislukt', 'verzoek-geweigerd']],
  [429, ['verzoek-geweigerd']],
  [500, ['serverfout']],
  [501, ['verzoek-geweigerd']],
  [502, ['bron-onbereikbaar-of-timeout']],
  [503, ['bron-onbereikbaar-of-timeout']],
  [504, ['bron-onbereikbaar-of-timeout']],
]);
