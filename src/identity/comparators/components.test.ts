import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { components } from './components.js';

const part = (code: string, value: unknown): unknown => ({
  code: { coding: [{ system: 'http://loinc.org', code }] },
  ...(typeof value === 'number'
    ? { valueQuantity: { value, unit: 'mm[Hg]' } }
    : { valueCodeableConcept: value }),
});
const cuff = { coding: [{ system: 'http://snomed.info/sct', code: '720737000' }] };

describe('components', () => {
  it('compares numbers by what they measure, in any order', () => {
    const pressure = [part('8480-6', 120), part('8462-4', 80)];
    expect(comparing(components(), pressure, [...pressure].reverse())).toEqual({ outcome: 'equal' });
    expect(comparing(components(), pressure, [part('8480-6', 120), part('8462-4', 82)])).toEqual({
      outcome: 'different',
    });
  });

  it('lets one have more than the other', () => {
    expect(
      comparing(components(), [part('8480-6', 120), part('8358-4', cuff)], [part('8480-6', 120)]),
    ).toEqual({ outcome: 'compatible', means: 'overlap' });
  });

  it('says nothing about components that only one has', () => {
    expect(comparing(components(), [part('8480-6', 120)], [part('8478-0', 120)])).toEqual({
      outcome: 'incomparable',
    });
  });
});
