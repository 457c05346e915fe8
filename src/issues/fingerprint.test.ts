import { describe, expect, it } from 'vitest';
import type { FingerprintParts } from './fingerprint.js';
import { fingerprint } from './fingerprint.js';

const parts = {
  symptom: 'verplicht-veld-ontbreekt',
  gegevensdiensten: ['bgz-3'],
  cause: { code: 'element/required-missing', path: 'Observation.code' },
  hop: 'xis',
  systems: { xis: 'Voorbeeld EPD', dva: 'Voorbeeld DVA' },
} as const satisfies FingerprintParts;

describe('fingerprint', () => {
  it('never changes for the same issue, from one version of this library to the next', () => {
    expect(fingerprint(parts)).toBe('v1:fe4d12f8d77ba944');
  });

  it('does not see how a system is written', () => {
    const systems = { xis: ' voorbeeld  epd', dva: 'VOORBEELD DVA' };
    expect(fingerprint({ ...parts, systems })).toBe(fingerprint(parts));
  });

  it.each([
    ['symptom', { symptom: 'profielafwijking' }],
    ['gegevensdienst', { gegevensdiensten: ['mp9-3'] }],
    ['path', { cause: { ...parts.cause, path: 'Observation.status' } }],
    ['rule', { cause: { ...parts.cause, code: 'element/too-many' } }],
    ['profile', { cause: { ...parts.cause, profile: 'http://example.org/a' } }],
    ['detail', { cause: { ...parts.cause, detail: 'obs-6' } }],
    ['release', { cause: { ...parts.cause, release: 'R4' } }],
    ['hop', { hop: 'dva' }],
    ['system', { systems: { xis: 'Ander EPD', dva: 'Voorbeeld DVA' } }],
    ['side of a system', { systems: { xis: 'Voorbeeld EPD', pgo: 'Voorbeeld DVA' } }],
  ] as const)('differs for another %s', (_, other) => {
    expect(fingerprint({ ...parts, ...other })).not.toBe(fingerprint(parts));
  });

  it('cannot be made equal by moving text from one part to the next', () => {
    const a = fingerprint({ ...parts, cause: { path: 'A', code: 'b/c' } });
    const b = fingerprint({ ...parts, cause: { path: 'A","b/c' } });
    expect(a).not.toBe(b);
  });
});
