import { describe, expect, it } from 'vitest';
import { parseQuery, parseRequestUrl } from './parseRequestUrl.js';

describe('parseRequestUrl', () => {
  it('takes an absolute URL apart and decodes it', () => {
    expect(
      parseRequestUrl(
        'https://xis.example/fhir/Consent?category=http%3A%2F%2Fsnomed.info%2Fsct%7C11291000146105&_count=20#top',
      ),
    ).toEqual({
      host: 'https://xis.example',
      segments: ['fhir', 'Consent'],
      parameters: [
        { name: 'category', value: 'http://snomed.info/sct|11291000146105' },
        { name: '_count', value: '20' },
      ],
    });
  });

  it('takes a relative URL', () => {
    expect(parseRequestUrl('Observation/$lastn')).toEqual({
      segments: ['Observation', '$lastn'],
      parameters: [],
    });
    expect(parseRequestUrl('/')).toEqual({ segments: [], parameters: [] });
    expect(parseRequestUrl('')).toEqual({ segments: [], parameters: [] });
  });

  it('keeps a slash in a value, and what is badly encoded', () => {
    expect(parseRequestUrl('Observation?code=a/b%&x').parameters).toEqual([
      { name: 'code', value: 'a/b%' },
      { name: 'x', value: '' },
    ]);
  });

  it('reads a plus in a query as a space', () => {
    expect(parseQuery('name=de+Vries&&empty=')).toEqual([
      { name: 'name', value: 'de Vries' },
      { name: 'empty', value: '' },
    ]);
  });
});
