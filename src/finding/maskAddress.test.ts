import { describe, expect, it } from 'vitest';
import { maskAddress } from './maskAddress.js';
import { maskId } from './maskId.js';

// Passes the test of eleven, and is made here so that no such number stands in the sources.
const bsn = '9'.repeat(8) + '0';

describe('maskAddress', () => {
  it.each([
    [`https://xis.example/fhir/Patient/${bsn}`, 'https://xis.example/fhir/Patient/[BSN]'],
    [`Patient/${bsn}/_history/3`, 'Patient/[BSN]/_history/3'],
    [`urn:oid:2.16.840.1.113883.2.4.6.3.${bsn}`, 'urn:oid:2.16.840.1.113883.2.4.6.3.[BSN]'],
    [
      `https://xis.example/fhir/Observation?patient.identifier=bsn|${bsn}`,
      'https://xis.example/fhir/Observation?patient.identifier=bsn|[BSN]',
    ],
  ])('hides the number in %s', (address, shown) => {
    expect(maskAddress(address)).toBe(shown);
  });

  it.each([
    `https://xis.example/fhir/Observation/${bsn}`,
    `https://xis.example/fhir/Patient/${bsn}1`,
    'https://xis.example/fhir/Patient/123456789',
    'urn:uuid:9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77',
  ])('leaves %s, by which a resource is found', (address) => {
    expect(maskAddress(address)).toBe(address);
  });
});

describe('maskId', () => {
  it('hides a BSN that is the id of a person, and nothing else', () => {
    expect(maskId('Patient', bsn)).toBe('[BSN]');
    expect(maskId('Observation', bsn)).toBe(bsn);
    expect(maskId('Patient', 'p-1')).toBe('p-1');
  });
});
