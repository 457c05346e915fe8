import { describe, expect, it } from 'vitest';
import { isFhirResource } from '../fhir/FhirResource.js';
import { readBody } from './readBody.js';

const bundle = { resourceType: 'Bundle', type: 'searchset' };
const text = JSON.stringify(bundle);

describe('readBody', () => {
  it('reads text and bytes, with the content type of the exchange', () => {
    for (const body of [text, new TextEncoder().encode(text)]) {
      const headers = { 'Content-Type': 'application/fhir+xml' };
      const read = readBody({ body, headers }, {});
      expect(read).toMatchObject({ kind: 'resource', resource: bundle });
      if (read === undefined || isFhirResource(read)) throw new Error('It was not read.');
      expect(read.findings.map(({ code }) => code)).toContain('text/content-type-differs');
    }
  });

  it('leaves a resource that was parsed as it is, and nothing as nothing', () => {
    expect(readBody({ body: bundle }, {})).toBe(bundle);
    for (const body of [undefined, null, '', ' \n']) expect(readBody({ body }, {})).toBeUndefined();
  });

  it('tells that a parsed body which is no resource is none', () => {
    for (const body of [42, { a: 1 }, [], { resourceType: 5 }])
      expect(readBody({ body }, {})).toMatchObject({ kind: 'nothing', findings: [{ severity: 'fatal' }] });
  });

  it('reads of an error only what is FHIR', () => {
    const outcome = JSON.stringify({ resourceType: 'OperationOutcome', issue: [] });
    expect(readBody({ body: outcome, status: 500 }, {})).toMatchObject({ kind: 'resource' });
    expect(readBody({ body: '<html><body>Bad gateway</body></html>', status: 502 }, {})).toBeUndefined();
    expect(readBody({ body: 'Gateway Timeout', status: 504 }, {})).toBeUndefined();
    expect(readBody({ body: 'geen FHIR', status: 200 }, {})).toMatchObject({ kind: 'nothing' });
  });
});
