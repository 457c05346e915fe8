import { describe, expect, it } from 'vitest';
import { readCapture } from './readCapture.js';

const condition = { resourceType: 'Condition', id: 'c', code: { text: 'Hypertensie' } };
const bundle = { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: condition }] };

describe('readCapture', () => {
  it('reads FHIR as JSON and NDJSON', () => {
    expect(readCapture('xis', JSON.stringify(bundle))).toMatchObject({ hop: 'xis', resources: [bundle] });
    expect(
      readCapture('xis', `${JSON.stringify(condition)}\n${JSON.stringify(condition)}\n`)?.resources,
    ).toHaveLength(2);
  });

  it('reads the exchanges of a HAR, with the time of the last', () => {
    const entry = (startedDateTime: string): unknown => ({
      startedDateTime,
      request: { method: 'GET', url: 'https://dva.example/fhir/Condition', headers: [] },
      response: {
        status: 200,
        headers: [{ name: 'Content-Type', value: 'application/fhir+json' }],
        content: { mimeType: 'application/fhir+json', text: JSON.stringify(bundle) },
      },
    });
    const har = {
      log: { version: '1.2', entries: [entry('2026-01-05T09:00:00Z'), entry('2026-01-05T09:01:00Z')] },
    };
    const capture = readCapture('dva', JSON.stringify(har));
    expect(capture?.exchanges).toHaveLength(2);
    expect(capture?.capturedAt).toBe('2026-01-05T09:01:00Z');
  });

  it('reads an export by its mapping, and nothing else', () => {
    const text = JSON.stringify({ dossier: { regels: [{ Naam: 'Hypertensie' }, 'kop'] } });
    const mapping = { rows: 'dossier.regels', resourceType: 'Condition', fields: { Naam: 'code' } };
    expect(readCapture('screen', text, { mapping })).toEqual({
      hop: 'screen',
      exported: { rows: [{ Naam: 'Hypertensie' }], mapping },
    });
    expect(readCapture('screen', text)).toBeUndefined();
    expect(readCapture('screen', 'geen JSON', { mapping })).toBeUndefined();
    expect(readCapture('screen', '[]', { mapping })).toBeUndefined();
  });
});
