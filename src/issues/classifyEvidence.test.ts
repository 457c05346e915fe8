import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeFinding, makeGroup, testRules } from '../../test/issues/makeFinding.js';
import type { Classification } from './Classification.js';
import { classifyEvidence } from './classifyEvidence.js';
import type { ReportEvidence } from './SymptomReport.js';

function classify(evidence: ReportEvidence): Classification {
  return classifyEvidence(evidence, { rules: testRules })[0];
}

describe('classifyEvidence', () => {
  it.each<[name: string, ReportEvidence, symptom: string, party: string]>([
    [
      'a list that the PGO did not refresh',
      { lists: { zal: 'present', pgoDirectory: 'absent' } },
      'zorgaanbieder-niet-vindbaar',
      'pgo',
    ],
    [
      'a service that is not listed',
      { lists: { zal: 'present', service: 'absent' } },
      'gegevensdienst-niet-aangeboden',
      'zorgaanbieder',
    ],
    [
      'a service that nobody can offer',
      { lists: { service: 'absent', gnl: 'absent' } },
      'functie-niet-beschikbaar',
      'medmij',
    ],
    [
      'a source that does not answer, which makes the PGO fail',
      {
        http: [
          { hop: 'dva-xis', status: 504 },
          { hop: 'pgo', status: 502 },
        ],
      },
      'bron-onbereikbaar-of-timeout',
      'xis-leverancier',
    ],
    [
      'an answer about another person',
      { chain: { item: 'Patient.identifier.value', xis: 'A', dva: 'B' } },
      'verkeerde-patient',
      'dva',
    ],
    ['a service that does not exist', { lists: { gnl: 'absent' } }, 'functie-niet-beschikbaar', 'medmij'],
    [
      'a PGO that is behind',
      { context: { serviceVersionPgo: '2.9', serviceVersionDva: '2.10' } },
      'versieverschil-gegevensdienst',
      'pgo',
    ],
    [
      'a source that is behind',
      { context: { serviceVersionPgo: 'R4', serviceVersionDva: 'STU3' } },
      'versieverschil-gegevensdienst',
      'xis-leverancier',
    ],
    ['a login that failed', { saml: { status: 'urn:x:Responder' } }, 'digid-login-mislukt', 'logius'],
    [
      'a level that is too low',
      { saml: { status: 'urn:x:Responder', subStatus: 'urn:x:NoAuthnContext' } },
      'digid-login-mislukt',
      'persoon',
    ],
    [
      'nothing available after login',
      { oauth: { error: 'access_denied', afterDigiD: true } },
      'beschikbaarheidstoets-negatief',
      'zorgaanbieder',
    ],
    [
      'a parent who may not',
      { oauth: { error: 'access_denied' }, context: { onBehalf: true, age: 13 } },
      'vertegenwoordiging-niet-mogelijk',
      'medmij',
    ],
    ['a wrong request', { oauth: { error: 'invalid_request' } }, 'oauth-autorisatiefout', 'pgo'],
    [
      'a client that is not listed',
      { oauth: { error: 'unauthorized_client' }, lists: { ocl: 'absent' } },
      'oauth-autorisatiefout',
      'medmij',
    ],
    [
      'a refresh that fails',
      { oauth: { error: 'invalid_grant', grant: 'refresh_token' } },
      'toestemming-of-token-verlopen',
      'pgo',
    ],
    [
      'a certificate of the source',
      { http: [{ hop: 'dva-xis', error: 'handshake_failure' }] },
      'tls-of-certificaatfout',
      'xis-leverancier',
    ],
    [
      'a slow source',
      {
        http: [
          { hop: 'pgo-dva', status: 504 },
          { hop: 'dva-xis', status: 504 },
        ],
      },
      'bron-onbereikbaar-of-timeout',
      'xis-leverancier',
    ],
    [
      'a DVA that fails on a good answer',
      {
        http: [
          { hop: 'dva-xis', status: 200 },
          { hop: 'pgo-dva', status: 500 },
        ],
      },
      'serverfout',
      'dva',
    ],
    [
      'a parameter that is refused',
      { http: [{ status: 400, path: 'Observation?x=1' }], operationOutcome: [{ code: 'not-supported' }] },
      'verzoek-geweigerd',
      'pgo',
    ],
    [
      'a page without sequel',
      { bundle: { total: 240, entries: 100, nextLink: false } },
      'paginering-onvolledig',
      'xis-leverancier',
    ],
    [
      'a sequel that is not followed',
      { bundle: { total: 240, entries: 100, nextLink: true, followed: false } },
      'paginering-onvolledig',
      'pgo',
    ],
    [
      'an empty answer',
      { bundle: { total: 0, entries: 0 } },
      'beschikbaarheidstoets-negatief',
      'zorgaanbieder',
    ],
    [
      'a message that is refused',
      { http: [{ method: 'POST', path: 'Observation', status: 422 }] },
      'delen-mislukt',
      'pgo',
    ],
    [
      'an item that the DVA loses',
      { chain: { item: 'Condition', xis: 6, dva: 4 } },
      'gegevens-kwijt-bij-dva',
      'dva',
    ],
    [
      'an item that is not shown',
      { chain: { item: 'Flag', xis: true, pgoReceived: true, pgoShown: false } },
      'niet-getoond-in-pgo',
      'pgo',
    ],
    [
      'a unit that is not shown',
      { chain: { item: 'Observation.value.unit', pgoReceived: 'mmol/L', pgoShown: null } },
      'uitslag-zonder-context',
      'pgo',
    ],
    [
      'a text that is cut off',
      { chain: { item: 'note.text', xis: 'langer', dva: 'lang' } },
      'tekst-opmaak-kapot',
      'dva',
    ],
    [
      'an item that is doubled on the way',
      { chain: { item: 'Condition', xis: 1, dva: 2 } },
      'dubbel-exact-in-bron',
      'dva',
    ],
    [
      'an item that was never recorded',
      { chain: { item: 'AllergyIntolerance', scherm: false } },
      'gegeven-ontbreekt-in-bron',
      'zorgaanbieder',
    ],
    [
      'content that is disputed',
      { chain: { item: 'Condition', scherm: 'x', xis: 'x', pgoShown: 'x' } },
      'onjuist-gegeven-in-dossier',
      'zorgaanbieder',
    ],
    [
      'an item that is there',
      { chain: { item: 'Condition', xis: true, pgoShown: true } },
      'rubriek-onvindbaar',
      'pgo',
    ],
    [
      'another person',
      { chain: { item: 'Patient.identity', xis: 'B', dva: 'B' }, http: [{ status: 500 }] },
      'verkeerde-patient',
      'dva',
    ],
    [
      'a field that nobody can fill',
      { validator: [{ kind: 'cardinality-min', path: 'Encounter.identifier', suppliersAffected: 3 }] },
      'verplicht-veld-ontbreekt',
      'nictiz',
    ],
    [
      'a withdrawn code',
      { validator: [{ kind: 'code-inactive', path: 'Procedure.code' }] },
      'onbekende-of-verouderde-code',
      'terminologiebeheerder',
    ],
    [
      'an empty field on the screen',
      {
        validator: [{ hop: 'xis', kind: 'cardinality-min', path: 'Condition.onset' }],
        chain: { item: 'Condition.onset', scherm: false, xis: false },
      },
      'verplicht-veld-ontbreekt',
      'zorgaanbieder',
    ],
    [
      'ids that change',
      { duplicates: [{ kind: 're-retrieved', sameId: false }] },
      'dubbel-na-herhaald-ophalen',
      'xis-leverancier',
    ],
    [
      'equal content of two sources',
      { duplicates: [{ kind: 'same-content', sources: ['a', 'b'] }] },
      'dubbel-tussen-bronnen',
      'pgo',
    ],
    [
      'a result that is held back',
      { context: { releaseDelayDays: 7 }, chain: { item: 'Observation', scherm: true, xis: false } },
      'vertraagde-vrijgave',
      'zorgaanbieder',
    ],
    [
      'something outside the standard',
      { context: { scopeInStandard: false } },
      'buiten-scope-informatiestandaard',
      'nictiz',
    ],
  ])('tells %s', (_, evidence, symptom, party) => {
    const classification = classify(evidence);
    expect(classification.symptom).toBe(symptom);
    expect(classification.parties[0]?.party).toBe(party);
    expect(classification.evidence.length).toBeGreaterThan(0);
  });

  it('takes findings, groups and signals of ours as they are', () => {
    const finding = makeFinding({
      code: 'element/required-missing',
      path: 'Observation.referenceRange',
      hop: 'xis',
    });
    expect(classify({ validator: [finding] })).toMatchObject({ symptom: 'uitslag-zonder-context' });
    const group = makeGroup({ kind: 'paging-overlap', suspect: 'dva' }, 'MedicationRequest');
    const doubled = classify({ duplicates: [group] });
    expect(doubled).toMatchObject({ symptom: 'dubbel-exact-in-bron', severity: 'hoog' });
    expect(doubled.parties[0]?.party).toBe('dva');
    const undecided = { ...finding, outcome: 'cantTell' as const, reason: 'value-set-unknown' as const };
    expect(classify({ validator: [undecided] }).symptom).toBe('needs-more-information');
  });

  it('gives each symptom that the record shows a classification of its own', () => {
    const classifications = classifyEvidence(
      {
        validator: [
          { kind: 'binding', path: 'Condition.code' },
          { kind: 'cardinality-min', path: 'Condition.subject' },
          { kind: 'cardinality-min', path: 'Procedure.subject' },
        ],
        http: [{ status: 500 }],
      },
      { rules: testRules },
    );
    expect(classifications.map(({ symptom }) => symptom).sort()).toEqual([
      'onbekende-of-verouderde-code',
      'serverfout',
      'verplicht-veld-ontbreekt',
    ]);
  });

  it('asks back when there is nothing to go by', () => {
    for (const evidence of [
      {},
      { http: [{ status: 200 }] },
      { operationOutcome: [{ code: 'informational' }] },
    ]) {
      const [only, ...others] = classifyEvidence(evidence, { rules: testRules, reporter: 'persoon' });
      expect(others).toEqual([]);
      expect(only).toMatchObject({ symptom: 'needs-more-information', reportTo: ['pgo-helpdesk'] });
      expect(only.ask.length).toBeGreaterThan(2);
    }
  });

  it('keeps what competes as alternatives, less sure', () => {
    const { confidence, alternatives } = classify({ http: [{ status: 404, path: 'Observation' }] });
    expect(alternatives.map(({ symptom }) => symptom)).toEqual([
      'document-niet-te-openen',
      'verbroken-referentie',
    ]);
    for (const alternative of alternatives) expect(alternative.confidence).toBeLessThan(confidence);
  });

  it('gives nothing of a person to answer or fingerprint', () => {
    const evidence: ReportEvidence = {
      http: [{ status: 404, path: 'https://x/Patient/123456782?name=Jansen&birthdate=1970-01-02' }],
      oauth: { error: 'access_denied', description: 'mevrouw Jansen' },
      operationOutcome: [
        { code: 'not-found', text: 'Jansen', expression: "Patient.where(name='Jansen').id" },
      ],
      chain: { item: 'Condition', xis: 'Jansen', dva: 'Pietersen' },
    };
    const answer = JSON.stringify(classifyEvidence(evidence, { rules: testRules }));
    expect(answer).not.toMatch(/Jansen|Pietersen|1970|123456782/);
    const other = JSON.parse(
      JSON.stringify(evidence).replaceAll('Jansen', 'De Boer').replaceAll('123456782', '42'),
    ) as ReportEvidence;
    expect(classify(other).fingerprint).toBe(classify(evidence).fingerprint);
  });
});

const corpus = '../shared/facts/issues/examples.dev.jsonl';

/** Labelled reports; each was looked at while these rules were written, so the figures are no measure of new ones. */
describe.skipIf(!existsSync(corpus))('the labelled reports with evidence', () => {
  it('have their symptom, and nearly all their first party', () => {
    const lines = existsSync(corpus) ? readFileSync(corpus, 'utf8').trim().split('\n') : [];
    const labelled = lines
      .map((line) => JSON.parse(line) as { evidence?: ReportEvidence; symptom: string; parties: string[] })
      .filter((report) => report.evidence !== undefined);
    const answers = labelled.map(({ evidence = {}, ...label }) => ({ label, answer: classify(evidence) }));
    expect(answers.filter(({ label, answer }) => answer.symptom !== label.symptom)).toEqual([]);
    const agreed = answers.filter(({ label, answer }) => answer.parties[0]?.party === label.parties[0]);
    expect(agreed.length / labelled.length).toBeGreaterThan(0.9);
  });
});
