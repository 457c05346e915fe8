import { describe, expect, it } from 'vitest';
import { makeGroup } from '../../../test/issues/makeFinding.js';
import { classify } from '../../classify.js';
import type { Symptom, SymptomCode } from '../../taxonomy/symptoms.js';
import { symptoms } from '../../taxonomy/symptoms.js';
import type { SymptomReport } from '../SymptomReport.js';

type Evidence = NonNullable<SymptomReport['evidence']>;
type Words = readonly [text: string, evidence: Evidence];

const binary = 'Binary/1';

/** Of each shift that evidence can decide, a report in which it does. */
const reports: Partial<Record<SymptomCode, Readonly<Record<string, Evidence | Words>>>> = {
  'zorgaanbieder-niet-vindbaar': {
    'lijst-niet-ververst': { lists: { zal: 'present', pgoDirectory: 'absent' } },
  },
  'gegevensdienst-niet-aangeboden': {
    'pgo-biedt-niet-aan': { lists: { service: 'present', pgoDirectory: 'absent' } },
  },
  'versieverschil-gegevensdienst': {
    'pgo-loopt-achter': { context: { serviceVersionPgo: '1', serviceVersionDva: '2' } },
    'bron-loopt-achter': { context: { serviceVersionPgo: '2', serviceVersionDva: '1' } },
  },
  'digid-login-mislukt': {
    'storing-digid': { saml: { status: 'urn:Responder' }, context: { suppliersAffected: 3 } },
    'eigen-account': { saml: { status: 'urn:Responder', subStatus: 'urn:NoAuthnContext' } },
    'alleen-deze-dva': {
      saml: { status: 'urn:Responder' },
      context: { suppliersAffected: 1, providersAffected: 40 },
    },
  },
  'beschikbaarheidstoets-negatief': {
    'toets-fout': {
      http: [{ hop: 'dva-xis', status: 200 }],
      oauth: { error: 'access_denied', afterDigiD: true },
    },
    'te-jong': [
      'Mijn zoon van vijftien krijgt na het inloggen te zien dat er geen gegevens beschikbaar zijn bij deze zorgaanbieder.',
      { oauth: { error: 'access_denied', afterDigiD: true }, context: { age: 15 } },
    ],
  },
  'oauth-autorisatiefout': {
    'client-niet-op-lijst': { oauth: { error: 'unauthorized_client' }, lists: { ocl: 'absent' } },
    'verzoek-onjuist': { oauth: { error: 'invalid_request' } },
    'verzoek-juist': { oauth: { error: 'unauthorized_client' }, lists: { ocl: 'present' } },
  },
  'tls-of-certificaatfout': {
    'tussen-dva-en-bron': { http: [{ hop: 'dva-xis', error: 'CERT_HAS_EXPIRED' }] },
    'certificaat-pgo': { http: [{ hop: 'pgo-dva', error: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' }] },
    'niet-op-whitelist': { lists: { whitelist: 'absent' } },
  },
  'bron-onbereikbaar-of-timeout': {
    'storing-dva': { http: [{ hop: 'pgo-dva', status: null, error: 'ECONNREFUSED' }] },
    'bron-antwoordt-niet': { http: [{ hop: 'dva-xis', status: 504 }] },
    'pgo-breekt-af': { http: [{ hop: 'pgo-dva', error: 'UND_ERR_HEADERS_TIMEOUT', durationMs: 10_000 }] },
  },
  serverfout: {
    'fout-bij-bron': { http: [{ hop: 'dva-xis', status: 500 }] },
    'bron-antwoordde-goed': {
      http: [
        { hop: 'dva-xis', status: 200 },
        { hop: 'pgo-dva', status: 500 },
      ],
    },
  },
  'ongeldige-structuur-of-formaat': {
    'kapot-na-dva': {
      validator: [{ kind: 'structure', path: 'Condition' }],
      chain: { item: 'Condition', xis: 'ok', dva: 'kapot' },
    },
  },
  'paginering-onvolledig': {
    'geen-next-link': { bundle: { total: 60, entries: 20, nextLink: false } },
    'interne-host': {
      bundle: { total: 60, entries: 20, nextLink: true, followed: true },
      http: [{ hop: 'pgo-dva', path: 'http://10.1.2.3/fhir/Observation?page=2', error: 'ENOTFOUND' }],
    },
    'niet-gevolgd': { bundle: { total: 60, entries: 20, nextLink: true, followed: false } },
  },
  'verbroken-referentie': {
    'doel-weg-na-dva': {
      http: [
        { hop: 'dva-xis', path: 'Practitioner/1', status: 200 },
        { hop: 'pgo-dva', path: 'Practitioner/1', status: 404 },
      ],
    },
    'pgo-koppelt-niet': {
      validator: [{ kind: 'reference-unresolved', path: 'Procedure.performer' }],
      chain: { item: 'Procedure.performer', pgoReceived: true, pgoShown: false },
    },
  },
  'document-niet-te-openen': {
    'pgo-toont-niet': { chain: { item: 'Binary', pgoReceived: true, pgoShown: false } },
    'url-niet-bereikbaar': {
      http: [{ hop: 'pgo-dva', path: `http://archief.intern/fhir/${binary}`, status: 404 }],
    },
    'bronbestand-beschadigd': {
      http: [{ hop: 'dva-xis', path: binary, status: 404 }],
      chain: { item: 'Binary', scherm: false, xis: false },
    },
  },
  'delen-mislukt': {
    'bericht-ongeldig': { http: [{ hop: 'pgo-dva', method: 'POST', path: 'Observation', status: 422 }] },
    'ontvangen-niet-gezien': {
      chain: { item: 'Observation', direction: 'delen', pgoShown: true, dva: true, xis: true, scherm: false },
    },
    'staat-niet-open': {
      chain: { item: 'Observation', direction: 'delen', pgoShown: true, xis: false },
      lists: { service: 'absent' },
    },
  },
  'dubbel-exact-in-bron': {
    'dubbel-na-dva': { chain: { item: 'Condition', xis: 1, dva: 2 } },
    'dubbel-in-dossier': {
      duplicates: [{ kind: 'same-content', resourceType: 'Condition' }],
      validator: [{ hop: 'screen', kind: 'encoding', path: 'Condition.note' }],
    },
    'dubbel-getoond': { chain: { item: 'Condition', pgoReceived: 1, pgoShown: 2 } },
  },
  'dubbel-tussen-bronnen': {
    'bronnen-spreken-tegen': {
      duplicates: [
        makeGroup({
          kind: 'cross-source-copy',
          suspect: 'none',
          because: [
            {
              basis: 'field',
              field: 'status',
              path: 'status',
              role: 'version',
              outcome: 'different',
              weighs: 'against',
              links: 1,
              between: [0, 1],
              values: [],
            },
          ],
        }),
      ],
    },
  },
  'dubbel-na-herhaald-ophalen': {
    'pgo-overschrijft-niet': { duplicates: [{ kind: 're-retrieved', sameId: true }] },
    'dva-hernummert': {
      duplicates: [{ kind: 're-retrieved', sameId: false }],
      chain: { item: 'Condition.id', xis: 'a', dva: 'b' },
    },
    'id-wisselt': { duplicates: [{ kind: 're-retrieved', sameId: false }] },
  },
  'dubbel-tussen-gegevensdiensten': {
    'identifier-gelijk': { duplicates: [{ kind: 'same-fact-other-service', sameIdentifier: true }] },
    'identifier-verschilt': { duplicates: [{ kind: 'same-fact-other-service', sameIdentifier: false }] },
  },
  'code-zonder-omschrijving': {
    'pgo-toont-code': { chain: { item: 'Condition.code.display', pgoReceived: true, pgoShown: 'R96' } },
    'omschrijving-weg-na-dva': { chain: { item: 'Condition.code.display', xis: true, dva: false } },
  },
  'onbekende-of-verouderde-code': {
    'code-vervallen': { validator: [{ kind: 'code-inactive', path: 'Condition.code' }] },
  },
  'uitslag-zonder-context': {
    'pgo-toont-niet': { chain: { item: 'Observation.referenceRange', pgoReceived: true, pgoShown: false } },
    'weg-na-dva': { chain: { item: 'Observation.referenceRange', xis: true, dva: false } },
    'lab-levert-niet': { chain: { item: 'Observation.referenceRange', scherm: false, xis: false } },
    'niet-in-standaard': {
      validator: [{ kind: 'must-support-missing', path: 'Observation.referenceRange' }],
      context: { scopeInStandard: false },
    },
  },
  'verplicht-veld-ontbreekt': {
    'niet-geregistreerd': {
      validator: [{ kind: 'cardinality-min', path: 'Condition.severity' }],
      chain: { item: 'Condition.severity', scherm: false },
    },
    'niet-omgezet': {
      validator: [{ kind: 'cardinality-min', path: 'Condition.severity' }],
      chain: { item: 'Condition.severity', scherm: true, xis: false },
    },
    'weg-na-dva': {
      validator: [{ kind: 'cardinality-min', path: 'Condition.severity' }],
      chain: { item: 'Condition.severity', xis: true, dva: false },
    },
    'eis-te-streng': {
      validator: [{ kind: 'cardinality-min', path: 'Condition.severity', suppliersAffected: 2 }],
    },
  },
  profielafwijking: {
    'meer-leveranciers': { validator: [{ kind: 'slice', path: 'Patient.name', suppliersAffected: 2 }] },
    'alleen-na-dva': {
      validator: [{ kind: 'slice', path: 'Patient.name' }],
      chain: { item: 'Patient.name', xis: 'a', dva: 'b' },
    },
  },
  'datum-onjuist': {
    'pgo-toont-anders': { chain: { item: 'Condition.recordedDate', pgoReceived: '1', pgoShown: '2' } },
    'verandert-in-dva': { chain: { item: 'Condition.recordedDate', xis: '1', dva: '2' } },
    'verkeerd-ingevoerd': {
      validator: [{ hop: 'screen', kind: 'date-implausible', path: 'Condition.recordedDate' }],
    },
  },
  'status-onjuist': {
    'status-fout-omgezet': { chain: { item: 'Appointment.status', scherm: 'weg', xis: 'booked' } },
    'pgo-leidt-verkeerd-af': { chain: { item: 'Appointment.status', pgoReceived: 'a', pgoShown: 'b' } },
  },
  'gegeven-ontbreekt-in-bron': {
    'niet-ontsloten': { chain: { item: 'Procedure', scherm: true, xis: false } },
    'niet-geregistreerd': { chain: { item: 'Procedure', scherm: false } },
  },
  'verkeerde-patient': {
    'ander-account': { chain: { item: 'Patient.identity', pgoReceived: 'a', pgoShown: 'b' } },
    'hele-dossier': { chain: { item: 'Patient.identity', xis: 'a', dva: 'b' } },
  },
  'tekst-opmaak-kapot': {
    'fout-na-dva': { chain: { item: 'Condition.note length', xis: 900, dva: 255 } },
    'pgo-toont-verkeerd': { chain: { item: 'Condition.note', pgoReceived: 'é', pgoShown: 'Ã©' } },
    'al-in-bronscherm': { validator: [{ hop: 'screen', kind: 'encoding', path: 'Condition.note' }] },
  },
  'herkomst-ontbreekt': {
    'pgo-toont-niet': { chain: { item: 'Procedure.performer', pgoReceived: true, pgoShown: false } },
    'weg-na-dva': { chain: { item: 'Procedure.performer', xis: true, dva: false } },
    'niet-gevraagd': {
      validator: [{ kind: 'must-support-missing', path: 'Procedure.performer' }],
      context: { scopeInStandard: false },
    },
  },
  'verkeerde-rubriek': {
    'bron-labelt-verkeerd': { validator: [{ kind: 'fixed-pattern', path: 'Observation.category' }] },
  },
  'functie-niet-beschikbaar': { 'geen-gegevensdienst': { lists: { gnl: 'absent' } } },
  'buiten-scope-informatiestandaard': {
    'hoort-er-wel-in': [
      'Waarom krijg ik maar een klein stukje van mijn dossier en niet het hele dossier met de werkaantekeningen?',
      { context: { scopeInStandard: true } },
    ],
  },
  'vertegenwoordiging-niet-mogelijk': {
    'twaalf-tot-zestien': { context: { onBehalf: true, age: 14 } },
    'niet-gebouwd': { context: { onBehalf: true, age: 8 } },
    'machtiging-geweigerd': { saml: { status: 'urn:Responder' }, context: { onBehalf: true } },
  },
};

/** Shifts that lead away to another symptom: evidence for them already gives that symptom. */
const leadAway: Partial<Record<SymptomCode, readonly string[]>> = {
  'ongeldige-structuur-of-formaat': ['andere-release'],
  'gegevens-kwijt-bij-dva': ['filter-gevraagd'],
  'gegeven-ontbreekt-in-bron': ['bron-levert-wel', 'hoort-er-niet-in'],
  'onjuist-gegeven-in-dossier': ['waarde-verschilt'],
  'rubriek-onvindbaar': ['toch-niet-getoond'],
  'functie-niet-beschikbaar': ['aanbieder-biedt-niet'],
  'verkeerde-patient': ['een-gegeven'],
};

describe.each(symptoms.map((symptom): [string, Symptom] => [symptom.code, symptom]))(
  '%s',
  (code, symptom) => {
    const decided = symptom.shifts.filter(({ when }) => when !== undefined).map(({ id }) => id);
    const away = leadAway[symptom.code] ?? [];
    const told = reports[symptom.code] ?? {};

    it('has a report for each shift that evidence decides', () => {
      expect([...Object.keys(told), ...away].sort()).toEqual([...decided].sort());
    });

    it.each(Object.entries(told))('%s is decided by evidence', (id, report) => {
      const [text, evidence] = isWords(report) ? report : [undefined, report];
      const issue = classify({ evidence, ...(text !== undefined && { text }) }).find(
        (one) => one.symptom === code,
      );
      const [first] = issue?.parties ?? [];
      expect(first?.because).toContainEqual({ reason: 'shift', shift: id });
      expect(first?.party).toBe(symptom.shifts.find((shift) => shift.id === id)?.to);
    });
  },
);

function isWords(report: Evidence | Words): report is Words {
  return Array.isArray(report);
}
