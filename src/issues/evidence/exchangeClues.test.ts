import { describe, expect, it } from 'vitest';
import { exchangeClues, failedNearestToSource, isSharing, sourceAnswered } from './exchangeClues.js';

describe('exchangeClues', () => {
  it.each([
    [{ status: 504 }, 'bron-onbereikbaar-of-timeout'],
    [{ status: 500 }, 'serverfout'],
    [{ status: 599 }, 'serverfout'],
    [{ status: 401 }, 'toestemming-of-token-verlopen'],
    [{ status: 418 }, 'verzoek-geweigerd'],
    [{ status: 404, path: '/fhir/Observation?code=1' }, 'verzoek-geweigerd'],
    [{ status: 404, path: 'https://dva.example/fhir/Medication/12' }, 'verbroken-referentie'],
    [{ status: 404, path: 'Binary/9' }, 'document-niet-te-openen'],
    [{ status: 403, path: 'Binary/9' }, 'document-niet-te-openen'],
    [{ status: 422, method: 'GET', path: 'Observation?date=x' }, 'verzoek-geweigerd'],
    [{ status: 422, method: 'POST', path: 'Observation' }, 'delen-mislukt'],
    [{ status: 400, method: 'POST', path: 'Observation/_search' }, 'verzoek-geweigerd'],
    [{ status: 401, method: 'POST', path: 'Observation' }, 'toestemming-of-token-verlopen'],
    [{ status: null, error: 'CERT_HAS_EXPIRED' }, 'tls-of-certificaatfout'],
    [{ status: null, error: 'ETIMEDOUT' }, 'bron-onbereikbaar-of-timeout'],
    [{ status: 200, contentType: 'text/html; charset=utf-8' }, 'ongeldige-structuur-of-formaat'],
    [{ status: 200, durationMs: 61_000 }, 'bron-onbereikbaar-of-timeout'],
    [{ hop: 'pgo', status: 503, path: '/overzicht' }, 'pgo-eigen-storing'],
    [{ hop: 'pgo', status: null, error: 'ECONNRESET' }, 'pgo-eigen-storing'],
    [{ hop: 'pgo', status: 400 }, 'verzoek-geweigerd'],
  ] as const)('%j', (exchange, symptom) => {
    expect(exchangeClues([exchange])[0]?.symptom).toBe(symptom);
  });

  it('makes nothing of what went well', () => {
    const fine = { status: 200, contentType: 'application/fhir+json', durationMs: 900 };
    expect(exchangeClues([fine, { status: 302 }, {}])).toEqual([]);
  });

  it('keeps ids, values and hosts out of the cause', () => {
    const [clue] = exchangeClues([{ status: 404, path: 'https://host/fhir/Patient/123456782?name=Jansen' }]);
    expect(clue?.cause).toEqual({ path: 'Patient/{id}' });
  });
});

describe('exchanges together', () => {
  it('finds the failure nearest to the source', () => {
    const failed = failedNearestToSource([
      { hop: 'pgo-dva', status: 502 },
      { hop: 'dva-xis', status: 504 },
      { hop: 'xis', status: 200 },
    ]);
    expect(failed?.hop).toBe('dva-xis');
  });

  it('knows that the source answered', () => {
    expect(
      sourceAnswered([
        { hop: 'dva-xis', status: 200 },
        { hop: 'pgo-dva', status: 500 },
      ]),
    ).toBe(true);
    expect(sourceAnswered([{ hop: 'pgo-dva', status: 200 }])).toBe(false);
  });

  it('tells sharing from searching and logging in', () => {
    expect(isSharing({ method: 'put', path: 'Task/1' })).toBe(true);
    expect(isSharing({ method: 'POST', path: '/oauth/token' })).toBe(false);
    expect(isSharing({ path: 'Observation' })).toBe(false);
  });
});
