import { describe, expect, it } from 'vitest';
import { duplicatesBetween } from '../../test/support/duplicatesBetween.js';
import type { FhirResource } from '../fhir/FhirResource.js';

const people = (prefix: string): readonly FhirResource[] =>
  [
    ['noor', '2021-02-03'],
    ['testa', '1980-04-12'],
  ].map(([name = '', birthDate = '']) => ({
    resourceType: 'Patient',
    id: `${prefix}-${name}`,
    name: [{ family: 'Verzonnen', given: [name] }],
    birthDate,
  }));

const device = (id: string): FhirResource => ({
  resourceType: 'Device',
  id,
  type: { text: 'hoortoestel' },
  udi: { carrierHRF: '(01)08717648200274(21)17' },
});

const use = (id: string, person: string): FhirResource => ({
  resourceType: 'DeviceUseStatement',
  id: `use-${id}`,
  status: 'active',
  subject: { reference: `Patient/${person}` },
  device: { reference: `Device/${id}` },
  whenUsed: { start: '2022-01-05' },
});

const typesOf = (one: readonly FhirResource[], other: readonly FhirResource[]): readonly string[] =>
  duplicatesBetween(one, other).groups.map(({ members: [first] }) => first?.resourceType ?? '');

describe('assignPersons', () => {
  it('gives a thing without a subject the person of what refers to it', () => {
    expect(
      typesOf(
        [...people('a'), use('x', 'a-testa'), device('x')],
        [...people('b'), use('y', 'b-testa'), device('y')],
      ),
    ).toContain('Device');
  });

  it('keeps things of two persons apart, also when their numbers are equal', () => {
    expect(
      typesOf(
        [...people('a'), use('x', 'a-testa'), device('x')],
        [...people('b'), use('y', 'b-noor'), device('y')],
      ),
    ).not.toContain('Device');
  });

  it('leaves to nobody what nothing or several persons refer to', () => {
    const known = [use('v', 'a-testa'), use('w', 'a-noor')];
    expect(
      typesOf([...people('a'), ...known, device('x')], [...people('b'), use('y', 'b-testa'), device('y')]),
    ).not.toContain('Device');
    const shared = [use('x', 'a-testa'), { ...use('x', 'a-noor'), id: 'other' }, device('x')];
    expect(
      typesOf([...people('a'), ...shared], [...people('b'), use('y', 'b-testa'), device('y')]),
    ).not.toContain('Device');
  });
});
