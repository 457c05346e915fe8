import { describe, expect, it } from 'vitest';
import { parseContentType } from './parseContentType.js';

describe('parseContentType', () => {
  it.each([
    ['application/fhir+json', 'json', undefined],
    ['application/fhir+json; fhirVersion=3.0', 'json', '3.0'],
    ['Application/FHIR+JSON;charset=UTF-8;FhirVersion="4.0"', 'json', '4.0'],
    ['application/json', 'json', undefined],
    ['application/fhir+xml; fhirVersion=4.0', 'xml', '4.0'],
    ['text/xml', 'xml', undefined],
    ['application/fhir+ndjson', 'ndjson', undefined],
    ['text/html', 'other', undefined],
    ['application/xhtml+xml', 'other', undefined],
    ['application/octet-stream', undefined, undefined],
    ['', undefined, undefined],
    [';;=;fhirVersion=', undefined, undefined],
  ])('reads %j', (text, form, fhirVersion) => {
    expect(parseContentType(text)).toMatchObject({ form, fhirVersion, dstu2: false });
  });

  it('knows what only DSTU2 used', () => {
    expect(parseContentType('application/json+fhir')).toMatchObject({ form: 'json', dstu2: true });
    expect(parseContentType('application/xml+fhir;charset=utf-8')).toMatchObject({
      form: 'xml',
      dstu2: true,
      charset: 'utf-8',
    });
  });

  it('makes what it shows fit to show', () => {
    expect(parseContentType(`text/plain\r\n${'x'.repeat(500)}`).text).toMatch(/^text\/plain\?\?x{108}$/);
  });
});
