import type { SymptomCode } from './symptoms.js';

/** What a FHIR issue type points to, the likeliest symptom first, and the wider type it falls under. */
export interface IssueTypeFacts {
  /** The type above it in FHIR's hierarchy; absent for the five at the top. */
  readonly parent?: string;
  readonly symptoms: readonly SymptomCode[];
}

/** The issue types of FHIR, as in `OperationOutcome.issue.code`. */
export const issueTypeSymptoms: ReadonlyMap<string, IssueTypeFacts> = new Map<string, IssueTypeFacts>([
  ['invalid', { symptoms: ['ongeldige-structuur-of-formaat', 'verzoek-geweigerd'] }],
  ['structure', { parent: 'invalid', symptoms: ['ongeldige-structuur-of-formaat'] }],
  ['required', { parent: 'invalid', symptoms: ['verplicht-veld-ontbreekt', 'verzoek-geweigerd'] }],
  ['value', { parent: 'invalid', symptoms: ['profielafwijking', 'verzoek-geweigerd'] }],
  ['invariant', { parent: 'invalid', symptoms: ['profielafwijking'] }],
  ['security', { symptoms: ['toestemming-of-token-verlopen'] }],
  ['login', { parent: 'security', symptoms: ['toestemming-of-token-verlopen'] }],
  ['unknown', { parent: 'security', symptoms: ['beschikbaarheidstoets-negatief'] }],
  ['expired', { parent: 'security', symptoms: ['toestemming-of-token-verlopen'] }],
  ['forbidden', { parent: 'security', symptoms: ['beschikbaarheidstoets-negatief'] }],
  ['suppressed', { parent: 'security', symptoms: ['vertraagde-vrijgave', 'gegeven-ontbreekt-in-bron'] }],
  ['processing', { symptoms: ['serverfout'] }],
  ['not-supported', { parent: 'processing', symptoms: ['verzoek-geweigerd'] }],
  ['duplicate', { parent: 'processing', symptoms: ['delen-mislukt'] }],
  ['multiple-matches', { parent: 'processing', symptoms: ['serverfout'] }],
  ['not-found', { parent: 'processing', symptoms: ['verbroken-referentie', 'document-niet-te-openen'] }],
  ['deleted', { parent: 'not-found', symptoms: ['document-niet-te-openen'] }],
  ['too-long', { parent: 'processing', symptoms: ['document-niet-te-openen'] }],
  ['code-invalid', { parent: 'processing', symptoms: ['onbekende-of-verouderde-code', 'verzoek-geweigerd'] }],
  ['extension', { parent: 'processing', symptoms: ['profielafwijking'] }],
  ['too-costly', { parent: 'processing', symptoms: ['verzoek-geweigerd'] }],
  ['business-rule', { parent: 'processing', symptoms: ['delen-mislukt', 'profielafwijking'] }],
  ['conflict', { parent: 'processing', symptoms: ['delen-mislukt'] }],
  ['transient', { symptoms: ['bron-onbereikbaar-of-timeout'] }],
  ['lock-error', { parent: 'transient', symptoms: ['bron-onbereikbaar-of-timeout'] }],
  ['no-store', { parent: 'transient', symptoms: ['serverfout'] }],
  ['exception', { parent: 'transient', symptoms: ['serverfout'] }],
  ['timeout', { parent: 'transient', symptoms: ['bron-onbereikbaar-of-timeout'] }],
  [
    'incomplete',
    { parent: 'transient', symptoms: ['bron-onbereikbaar-of-timeout', 'verplicht-veld-ontbreekt'] },
  ],
  ['throttled', { parent: 'transient', symptoms: ['verzoek-geweigerd'] }],
  ['informational', { symptoms: [] }],
  ['success', { parent: 'informational', symptoms: [] }],
]);
