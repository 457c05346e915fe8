import { describe, expect, it } from 'vitest';
import type { HttpEvidence } from '../SymptomReport.js';
import { situationOfExchanges } from './situationOfExchanges.js';

describe('situationOfExchanges', () => {
  it.each<[name: string, HttpEvidence, fact: string, holds: boolean]>([
    [
      'a refused connection',
      { status: null, error: 'connect ECONNREFUSED 1.2.3.4:443' },
      'unreachable',
      true,
    ],
    ['a slow connection', { status: null, error: 'ETIMEDOUT' }, 'unreachable', false],
    [
      'giving up after ten seconds',
      { error: 'timeout of 10000ms exceeded', durationMs: 10_000 },
      'abortedEarly',
      true,
    ],
    ['giving up after a minute', { error: 'ECONNABORTED', durationMs: 60_001 }, 'abortedEarly', false],
    ['giving up, nobody knows when', { status: 499 }, 'abortedEarly', false],
    ['a client that left', { status: 499, durationMs: 30_000 }, 'abortedEarly', true],
    ['a private address', { path: 'https://192.168.4.2/fhir/Binary/1', status: 404 }, 'internalHost', true],
    ['a host without a domain', { path: 'http://pacs01:8080/Binary/1', status: 404 }, 'internalHost', true],
    ['a host of the hospital', { path: 'https://epd.zkh.local/Binary/1', status: 404 }, 'internalHost', true],
    ['a public host', { path: 'https://dva.example/Binary/1', status: 404 }, 'internalHost', false],
    ['a path', { path: '/fhir/Binary/1', status: 404 }, 'internalHost', false],
    ['a certificate that ran out', { error: 'CERT_HAS_EXPIRED' }, 'certificateExpired', true],
    ['the same in words', { error: 'certificate has expired' }, 'certificateExpired', true],
    ['an alert about ours', { error: 'sslv3 alert certificate expired' }, 'certificateExpired', false],
    ['an alert about ours', { error: 'sslv3 alert certificate expired' }, 'clientCertificateRefused', true],
    [
      'an unknown issuer of ours',
      { error: 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA' },
      'clientCertificateRefused',
      true,
    ],
    ['an alert about the handshake', { error: 'alert handshake failure' }, 'clientCertificateRefused', false],
  ])('%s', (_, exchange, fact, holds) => {
    expect(Object.hasOwn(situationOfExchanges([exchange]), fact)).toBe(holds);
  });

  it('counts three failures without any success as all', () => {
    const failed = { hop: 'pgo-dva', status: 500 } as const;
    expect(situationOfExchanges([failed, failed, failed]).everyExchangeFailed).toBe(true);
    expect(situationOfExchanges([failed, failed]).everyExchangeFailed).toBeUndefined();
    expect(
      situationOfExchanges([failed, failed, failed, { status: 200 }]).everyExchangeFailed,
    ).toBeUndefined();
  });
});
