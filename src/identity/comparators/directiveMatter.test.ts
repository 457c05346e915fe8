import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { directiveMatter } from './directiveMatter.js';

const advance = { coding: [{ system: 'http://snomed.info/sct', code: '11341000146107' }] };
const sort = (code: string): unknown => ({
  coding: [{ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.14.1', code }],
});

describe('directiveMatter', () => {
  it('tells sorts of advance directive apart that share a category', () => {
    expect(comparing(directiveMatter(), [advance, sort('NR')], [advance, sort('VOL')])).toEqual({
      outcome: 'different',
    });
  });

  it('finds the sort in the category of STU3 and in the provision of R4', () => {
    expect(comparing(directiveMatter(), [advance, sort('NR')], [sort('NR')])).toEqual({ outcome: 'equal' });
  });

  it('has nothing to say of a category that only names the kind of record', () => {
    expect(comparing(directiveMatter(), [advance], [sort('NR')])).toBe('absent');
  });
});
