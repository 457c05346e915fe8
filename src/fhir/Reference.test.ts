import { describe, expect, it } from 'vitest';
import { parseReference } from './Reference.js';

describe('parseReference', () => {
  it.each([
    ['#m1', { form: 'contained', id: 'm1' }],
    ['Patient/1', { form: 'resource', type: 'Patient', id: '1' }],
    ['Patient/1/_history/3', { form: 'resource', type: 'Patient', id: '1' }],
    [
      'https://xis.example/fhir/Patient/1',
      { form: 'resource', base: 'https://xis.example/fhir', type: 'Patient', id: '1' },
    ],
    ['urn:uuid:4f2c', { form: 'uri', uri: 'urn:uuid:4f2c' }],
    ['patient', { form: 'uri', uri: 'patient' }],
    ['', { form: 'uri', uri: '' }],
  ])('%s', (text, target) => {
    expect(parseReference(text)).toEqual(target);
  });
});
