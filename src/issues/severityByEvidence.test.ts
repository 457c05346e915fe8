import { describe, expect, it } from 'vitest';
import { classify } from '../classify.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import { symptoms } from '../taxonomy/symptoms.js';
import type { ReportEvidence } from './SymptomReport.js';

const three = (status: number, contentType?: string): ReportEvidence => ({
  http: ['Condition', 'Observation', 'Procedure'].map((path) => ({
    hop: 'pgo-dva',
    path,
    status,
    ...(contentType !== undefined && { contentType }),
  })),
});

/** Of each symptom whose severity evidence can raise, a report in which it does. */
const reports: Partial<Record<SymptomCode, ReportEvidence>> = {
  'zorgaanbieder-niet-vindbaar': { lists: { zal: 'absent' }, context: { providersAffected: 12 } },
  'digid-login-mislukt': { saml: { status: 'urn:Responder' }, context: { suppliersAffected: 2 } },
  'oauth-autorisatiefout': { lists: { ocl: 'absent' } },
  'toestemming-of-token-verlopen': { oauth: { error: 'invalid_grant', grant: 'refresh_token' } },
  'tls-of-certificaatfout': { http: [{ hop: 'pgo-dva', error: 'CERT_HAS_EXPIRED' }] },
  'bron-onbereikbaar-of-timeout': {
    http: [{ hop: 'dva-xis', status: 503 }],
    context: { providersAffected: 10 },
  },
  serverfout: three(500),
  'verzoek-geweigerd': three(400),
  'ongeldige-structuur-of-formaat': three(200, 'text/html'),
  'paginering-onvolledig': { chain: { item: 'AllergyIntolerance', xis: 30, dva: 30, pgoReceived: 20 } },
  'verbroken-referentie': {
    validator: [{ kind: 'reference-unresolved', path: 'MedicationRequest.medicationReference' }],
  },
  'gegevens-kwijt-bij-dva': { chain: { item: 'MedicationRequest', xis: true, dva: false } },
  'dubbel-exact-in-bron': { duplicates: [{ kind: 'same-id', resourceType: 'MedicationStatement' }] },
  'dubbel-tussen-bronnen': {
    duplicates: [{ kind: 'same-fact-other-source', resourceType: 'MedicationDispense' }],
  },
  'dubbel-na-herhaald-ophalen': {
    duplicates: [{ kind: 're-retrieved' }],
    oauth: { grant: 'refresh_token' },
  },
  'dubbel-tussen-gegevensdiensten': {
    duplicates: [{ kind: 'same-fact-other-service', resourceType: 'MedicationRequest' }],
  },
  'code-zonder-omschrijving': { validator: [{ kind: 'display-missing', path: 'AllergyIntolerance.code' }] },
  'onbekende-of-verouderde-code': {
    validator: [{ kind: 'binding', path: 'Condition.code' }],
    chain: { item: 'Condition', pgoReceived: true, pgoShown: false },
  },
  'verplicht-veld-ontbreekt': {
    validator: [{ kind: 'cardinality-min', path: 'Condition.severity' }],
    chain: { item: 'Condition', pgoReceived: true, pgoShown: false },
  },
  profielafwijking: {
    validator: [{ kind: 'slice', path: 'Patient.name' }],
    chain: { item: 'Patient', pgoReceived: true, pgoShown: false },
  },
  'datum-onjuist': { validator: [{ kind: 'date-implausible', path: 'Appointment.start' }] },
  'status-onjuist': { chain: { item: 'MedicationRequest.status', scherm: 'stopped', xis: 'active' } },
  'gegeven-ontbreekt-in-bron': { chain: { item: 'AllergyIntolerance', xis: false } },
  'onjuist-gegeven-in-dossier': { chain: { item: 'AllergyIntolerance', xis: 'a', pgoShown: 'a' } },
  'tekst-opmaak-kapot': { validator: [{ kind: 'encoding', path: 'MedicationRequest.note' }] },
  'niet-getoond-in-pgo': { chain: { item: 'Flag', pgoReceived: true, pgoShown: false } },
};

const raised = symptoms.filter(({ severity }) => severity.raise?.when !== undefined);

describe('severity', () => {
  it('has a report for each symptom that evidence raises', () => {
    expect(Object.keys(reports).sort()).toEqual(raised.map(({ code }) => code).sort());
  });

  it.each(raised.map(({ code, severity }) => [code, severity.raise?.to] as const))(
    'of %s is raised to %s',
    (code, to) => {
      const issue = classify({ evidence: reports[code] ?? {} }).find(({ symptom }) => symptom === code);
      expect(issue?.severity).toBe(to);
      expect(issue?.severityBecause).toContainEqual({ reason: 'symptom-raised' });
    },
  );
});
