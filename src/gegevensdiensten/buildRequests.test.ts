import { describe, expect, it } from 'vitest';
import { buildRequests } from './buildRequests.js';
import { gegevensdienst, gegevensdiensten } from './catalogue.js';
import { matchRequest } from './matchRequest.js';
import type { Transaction } from './Transaction.js';
import { transactionOf } from './transactionOf.js';
import { UnknownTransactionError } from './UnknownTransactionError.js';

const bgz = gegevensdienst('48');

const everyValue = {
  today: '2024-05-31',
  from: '2024-01-01',
  until: '2024-02-01',
  before: '2024-02-01',
  after: '2024-01-01',
  id: 'a1',
  identifier: 'urn:oid:2.999.1|x',
  code: 'urn:oid:2.16.840.1.113883.2.4.4.7|1',
  treatment: 'urn:oid:2.999.2|y',
  episode: 'e1',
  study: '2.999.3',
  series: '2.999.4',
  instance: '2.999.5',
  bsn: '999999990',
  category: 'urn:oid:2.999.6|z',
  date: '2024-01-01',
};

/** What is asked, whatever the placeholders are called: up to today is up to a date for who receives it. */
function patternOf(transaction: Transaction | undefined): string {
  const { path, filters, includes } = transaction ?? { path: '', filters: [], includes: [] };
  return [path, ...[...filters, ...includes].map(({ name, value }) => `${name}=${value}`)]
    .join(' ')
    .replace(/\{[^{}]*\}/g, '{}');
}

describe('buildRequests', () => {
  it('builds every question of a gegevensdienst once', () => {
    const { requests, notBuilt } = buildRequests(bgz, {}, { base: 'https://xis.example/fhir' });
    expect(notBuilt).toEqual([]);
    expect(requests).toHaveLength(28);
    expect(requests[2]).toEqual({
      transaction: 'treatment-directive',
      method: 'GET',
      url: 'https://xis.example/fhir/Consent?category=http://snomed.info/sct%7C11291000146105',
      headers: { Accept: 'application/fhir+json' },
    });
  });

  it('adds what MedMij asks of a request', () => {
    let made = 0;
    const { requests } = buildRequests(
      bgz,
      {},
      {
        transactions: ['problem', 'alert'],
        accept: 'xml',
        accessToken: 'a-token',
        requestId: () => `request-${++made}`,
        correlationId: 'session-1',
      },
    );
    expect(requests.map(({ headers }) => headers)).toEqual([
      {
        Accept: 'application/fhir+xml',
        Authorization: 'Bearer a-token',
        'MedMij-Request-ID': 'request-1',
        'X-Correlation-ID': 'session-1',
      },
      expect.objectContaining({ 'MedMij-Request-ID': 'request-2', 'X-Correlation-ID': 'session-1' }),
    ]);
  });

  it('says which value a request lacks', () => {
    const mp9 = gegevensdienst('medicatieproces-9-3.0');
    const options = { transactions: ['medication-agreement/between'] };
    expect(buildRequests(mp9, { from: '2024-01-01' }, options)).toEqual({
      requests: [],
      notBuilt: [{ transaction: 'medication-agreement/between', missing: ['until'] }],
    });
    expect(buildRequests(mp9, { from: '2024-01-01', until: '2024-02-01' }, options).requests[0]?.url).toMatch(
      /^\/MedicationRequest\?category=http:\/\/snomed.info\/sct%7C33633005&.*period-of-use=ge2024-01-01&period-of-use=le2024-02-01/,
    );
  });

  it('refuses a transaction that is not there, and names what looks like it', () => {
    expect(() => buildRequests(bgz, {}, { transactions: ['problems'] })).toThrow(UnknownTransactionError);
    expect(() => buildRequests(bgz, {}, { transactions: ['problems'] })).toThrow("did you mean 'problem'");
  });

  it.each(gegevensdiensten.map((dienst) => [dienst.key, dienst] as const))(
    'builds requests of %s that stand for their own transaction',
    (_, dienst) => {
      const keys = dienst.transactions.map(({ key }) => key);
      const { requests, notBuilt } = buildRequests(dienst, everyValue, {
        base: 'https://xis.example/fhir',
        transactions: keys,
      });
      expect(notBuilt).toEqual([]);
      for (const request of requests) {
        const match = matchRequest(dienst, request);
        expect(patternOf(match?.transaction)).toBe(patternOf(transactionOf(dienst, request.transaction)));
        expect(match).toMatchObject({ extra: [], missingIncludes: [], withoutSystem: [] });
      }
    },
  );
});
