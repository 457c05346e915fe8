import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding/Finding.js';
import { readFhir } from './readFhir.js';
import { ReadOptionError } from './ReadOptionError.js';
import type { ReadOptions } from './ReadSettings.js';

const options: ReadOptions = { release: 'R4' };
const brief = (findings: readonly Finding[]) =>
  findings.map(
    ({ code, line, column }) => `${code}${line === undefined ? '' : `@${line}:${String(column)}`}`,
  );
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readFhir', () => {
  it('reads one resource', () => {
    const text = '{"resourceType":"Patient","id":"a"}';
    const read = readFhir(text, options);
    expect(read).toMatchObject({
      kind: 'resource',
      form: 'json',
      encoding: 'string',
      text,
      resource: { resourceType: 'Patient', id: 'a' },
      resources: [{ index: 0, resource: { id: 'a' } }],
      release: 'R4',
      releaseBasis: 'caller',
      findings: [],
    });
    expect(readFhir(utf8(text), options)).toMatchObject({ encoding: 'utf-8', text, resource: { id: 'a' } });
  });

  it('reads an array and leaves out what is no resource, at its place', () => {
    const read = readFhir(
      '[{"resourceType":"Patient"},\n 5,\n {"id":"x"},\n {"resourceType":"Basic"}]',
      options,
    );
    expect(read).toMatchObject({ kind: 'resources', form: 'json-array' });
    expect(read.resource).toBeUndefined();
    expect(read.resources.map(({ index, resource }) => [index, resource.resourceType])).toEqual([
      [0, 'Patient'],
      [3, 'Basic'],
    ]);
    expect(brief(read.findings)).toEqual(['text/not-a-resource@2:2', 'text/no-resource-type@3:2']);
    expect(read.findings.map(({ item }) => item)).toEqual([1, 2]);
  });

  it('reads NDJSON and keeps the lines beside a wrong one', () => {
    const read = readFhir(
      '{"resourceType":"Patient"}\r\n\r\n{"resourceType":"Pat\r\n{"resourceType":"Basic"}\r\n',
      options,
    );
    expect(read).toMatchObject({ kind: 'resources', form: 'ndjson' });
    expect(read.resources.map(({ index, line }) => [index, line])).toEqual([
      [0, 1],
      [2, 4],
    ]);
    expect(read.findings).toMatchObject([{ code: 'json/truncated', path: '', item: 1, line: 3, column: 21 }]);
  });

  it('reads a single line as NDJSON when the content type says so', () => {
    const read = readFhir('{"resourceType":"Patient"}', {
      ...options,
      contentType: 'application/fhir+ndjson',
    });
    expect(read).toMatchObject({ kind: 'resource', form: 'ndjson', findings: [] });
  });

  it.each([
    ['', 'unknown', 'text/empty@1:1'],
    [' \r\n\t', 'unknown', 'text/empty@1:1'],
    ['<!DOCTYPE html>\n<html></html>', 'unknown', 'text/unknown-form@1:1'],
    ['\n\nInternal server error', 'unknown', 'text/unknown-form@3:1'],
    ['grant_type=x&code=y', 'unknown', 'text/unknown-form@1:1'],
    ['"Patient"', 'json', 'text/not-a-resource@1:1'],
    ['null', 'json', 'text/not-a-resource@1:1'],
    ['[]', 'json-array', 'text/not-a-resource@1:1'],
    ['\n {"id":"a"}', 'json', 'text/no-resource-type@2:2'],
    ['{"resourceType":["Patient"]}', 'json', 'text/no-resource-type@1:1'],
    ['{"resourceType":""}', 'json', 'text/no-resource-type@1:1'],
    ['{\n"resourceType":"Patient",\n"id":\n', 'json', 'json/truncated@4:1'],
    ['{"resourceType":"Patient"\n"id":"a"}', 'json', 'json/malformed@2:1'],
    ['{\n"resourceType":"Patient"\n}\n{\n"resourceType":"Patient"\n}', 'json', 'json/several-values@4:1'],
    ['['.repeat(10_000) + ']'.repeat(10_000), 'json-array', 'text/too-deep@1:101'],
  ])('finds nothing to use in %j', (text, form, expected) => {
    const read = readFhir(text, options);
    expect(read).toMatchObject({ kind: 'nothing', form, resources: [] });
    expect(brief(read.findings)).toEqual([expected]);
    expect(read.findings[0]?.severity).toBe('fatal');
  });

  it.each([
    ['gzip', [0x1f, 0x8b, 8, 0]],
    ['zip', [0x50, 0x4b, 3, 4]],
    ['pdf', [...utf8('%PDF-1.7')]],
    ['utf-32', [0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]],
    ['binary', [1, 2, 3, 4, 5]],
  ])('recognises %s', (looksLike, bytes) => {
    expect(readFhir(Uint8Array.from(bytes), options)).toMatchObject({
      kind: 'nothing',
      form: 'unknown',
      findings: [{ code: 'text/unknown-form', evidence: { looksLike } }],
    });
  });

  it('reads JSON in spite of a byte order mark, from bytes and from text', () => {
    const text = '\ufeff{"resourceType":"Patient"}';
    for (const input of [text, utf8(text)]) {
      const read = readFhir(input, options);
      expect(read).toMatchObject({ kind: 'resource', text: text.slice(1) });
      expect(brief(read.findings)).toEqual(['text/byte-order-mark@1:1']);
    }
  });

  it('reads Latin-1 and says at which byte and place it shows', () => {
    const bytes = Uint8Array.from('{"resourceType":"Patient",\n"name":[{"text":"Ren\xe9"}]}', (c) =>
      c.charCodeAt(0),
    );
    const read = readFhir(bytes, options);
    expect(read).toMatchObject({ encoding: 'windows-1252', resource: { name: [{ text: 'René' }] } });
    expect(read.findings).toMatchObject([
      { code: 'text/invalid-utf-8', line: 2, column: 21, evidence: { byteOffset: 47, count: 1 } },
    ]);
  });

  it('reports a text that is over the limit without reading it', () => {
    const read = readFhir('{"resourceType":"Patient"}', { ...options, limits: { length: 10 } });
    expect(read).toMatchObject({
      kind: 'nothing',
      text: '',
      findings: [{ code: 'text/too-large', severity: 'fatal', evidence: { length: 26, limit: 10 } }],
    });
  });

  it('tells how many findings go over the limit', () => {
    const lines = Array.from({ length: 50 }, () => '{"resourceType":"Patient","a":01,"b":02}').join('\n');
    const { findings, resources } = readFhir(lines, { ...options, limits: { findings: 3 } });
    expect(resources).toHaveLength(50);
    expect(findings).toHaveLength(4);
    expect(findings[3]).toMatchObject({
      code: 'text/more-findings',
      outcome: 'cantTell',
      reason: 'limit-reached',
      evidence: { count: 97, limit: 3 },
    });
  });

  it.each([
    ['text/html', '{"resourceType":"Patient"}', ['text/content-type-differs']],
    ['application/fhir+xml', '{"resourceType":"Patient"}', ['text/content-type-differs']],
    ['application/fhir+ndjson', '{"resourceType":"Patient"}', []],
    ['application/json', '{"resourceType":"Patient"}\n{"resourceType":"Patient"}', []],
    ['application/octet-stream', '{"resourceType":"Patient"}', []],
    [
      'application/fhir+json',
      'Nothing here',
      ['json/missing-quotes', 'json/trailing-content', 'text/not-a-resource'],
    ],
  ])('holds %s against %j', (contentType, text, expected) => {
    expect(readFhir(text, { ...options, contentType }).findings.map(({ code }) => code)).toEqual(expected);
  });

  it('places a finding in a Bundle at the resource of its entry', () => {
    const text =
      '{"resourceType":"Bundle","entry":[{"fullUrl":"urn:uuid:1","resource":\n{"resourceType":"Patient","id":"a","id":"b"}}]}';
    expect(readFhir(text, options).findings).toMatchObject([
      {
        code: 'json/duplicate-key',
        path: 'Patient.id',
        entry: 0,
        fullUrl: 'urn:uuid:1',
        line: 2,
        column: 36,
      },
    ]);
  });

  it('masks what is read unless asked otherwise, and never shows a BSN', () => {
    const text = '{"resourceType":"Basic","a":+120,"b":0999998286}';
    const evidence = (mode: 'masked' | 'verbatim') =>
      readFhir(text, { ...options, evidence: mode }).findings.map((finding) => finding.evidence['found']);
    expect(evidence('masked')).toEqual(['+###', '##########']);
    expect(evidence('verbatim')).toEqual(['+120', '0999998286']);
  });

  it('gives the same for the same', () => {
    const text = '{"resourceType":"Patient","a":01,"__proto__":1,}';
    expect(JSON.stringify(readFhir(text))).toBe(JSON.stringify(readFhir(text)));
  });

  it.each([
    [() => readFhir(5 as never), 'input'],
    [() => readFhir(null as never), 'input'],
    [() => readFhir('{}', { release: 'r4' as never }), 'release'],
    [() => readFhir('{}', { limits: { depth: 5_000 } }), 'limits.depth'],
    [() => readFhir('{}', { limits: { findings: 0 } }), 'limits.findings'],
  ])('throws on an argument that can not be used', (read, option) => {
    expect(read).toThrow(ReadOptionError);
    expect(read).toThrow(`'${option}'`);
  });
});
