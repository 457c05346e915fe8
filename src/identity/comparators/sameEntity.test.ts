import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { sameEntity } from './sameEntity.js';

const to = (reference: string, display?: string): unknown => ({
  reference,
  ...(display !== undefined && { display }),
});
const numbered = (value: string): unknown => ({
  identifier: { system: 'http://fhir.nl/fhir/NamingSystem/agb-z', value },
});

describe('sameEntity, when references lead nowhere', () => {
  it.each([
    [
      to('Practitioner/1', 'P. van Pulver'),
      to('Practitioner/2', 'van Pulver, P.'),
      { outcome: 'compatible', means: 'spelling' },
    ],
    [to('Practitioner/1', 'P. van Pulver'), to('Practitioner/2', 'M. Ziegelaar'), { outcome: 'different' }],
    [
      to('Practitioner/1', 'P. van Pulver'),
      to('Practitioner/2', 'K. van Pulver'),
      { outcome: 'incomparable' },
    ],
    [to('Practitioner/1'), to('Practitioner/2'), { outcome: 'incomparable' }],
    [numbered('01234567'), numbered('1234567'), { outcome: 'equal' }],
  ])('%j and %j', (a, b, match) => {
    expect(comparing({ ...sameEntity(), keys: () => ['-'] }, a, b)).toEqual(match);
  });

  it('finds one in common among several', () => {
    const [a, b] = [to('Practitioner/1', 'P. van Pulver'), to('Organization/1', 'Praktijk Zuidrand')];
    expect(
      comparing({ ...sameEntity(), keys: () => ['-'] }, [a, b], [to('Organization/7', 'praktijk zuidrand')]),
    ).toEqual({ outcome: 'compatible', means: 'spelling' });
  });
});
