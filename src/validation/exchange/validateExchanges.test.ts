import { describe, expect, it } from 'vitest';
import { returnRequest } from '../../../test/support/oauth.js';
import type { Exchange } from '../../fhir/Exchange.js';
import type { Release } from '../../fhir/Release.js';
import { validateExchanges } from './validateExchanges.js';

const request = {
  method: 'GET',
  url: 'https://xis.example/fhir/Condition',
  headers: { Accept: 'application/fhir+json; fhirVersion=4.0' },
};

function codesOf(exchange: Exchange, release?: Release): readonly string[] {
  const placed = { origin: 3, exchange, ...(release !== undefined && { release }) };
  return validateExchanges([placed], { evidence: 'masked' }).map(({ code, origin }) => {
    expect(origin).toBe(3);
    return code;
  });
}

describe('validateExchanges', () => {
  it('asks nothing that only MedMij asks', () => {
    const body = { resourceType: 'Bundle' };
    const headers = { 'Content-Type': 'application/fhir+json' };
    expect(codesOf({ request, response: { status: 200, headers, body } })).toEqual([]);
  });

  it('tells of errors, and of a release that differs when it is known', () => {
    const response = { status: 500, headers: {}, body: '' };
    expect(codesOf({ request, response })).toEqual([
      'exchange/server-error',
      'exchange/error-without-outcome',
    ]);
    expect(codesOf({ request, response: { status: 204 } }, 'STU3')).toContain(
      'exchange/fhir-version-differs',
    );
  });

  it('tells what an authorization server refuses, and asks no FHIR of it', () => {
    const exchange = {
      request: returnRequest({ error: 'access_denied' }),
      response: { status: 200, body: '<html>' },
    };
    expect(codesOf(exchange)).toEqual(['oauth/access-denied']);
  });
});
