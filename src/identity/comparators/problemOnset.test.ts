import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { problemOnset } from './problemOnset.js';

describe('problemOnset', () => {
  const condition = (code: string): { readonly resourceType: string } => ({
    resourceType: 'Condition',
    ...{ code: { coding: [{ system: 'http://hl7.org/fhir/sid/icpc-1-nl', code }] } },
  });
  const diabetes = [condition('T90.02'), condition('T90.02')] as const;
  const pneumonia = [condition('R81'), condition('R81')] as const;
  it.each([
    ['2020-01-01', '2020-02-10', diabetes, false, { outcome: 'compatible', means: 'tolerance' }],
    ['2020-01-01', '2020-04-10', diabetes, false, { outcome: 'different' }],
    ['2020-01-01', '2020-01-10', pneumonia, false, { outcome: 'compatible', means: 'tolerance' }],
    ['2020-01-01', '2020-02-10', pneumonia, false, { outcome: 'different' }],
    ['2020-01-01', '2020-01-10', pneumonia, true, { outcome: 'different' }],
    ['2020', '2020-01-10', pneumonia, true, { outcome: 'compatible', means: 'precision' }],
  ])('%s and %s', (a, b, resources, sameSource, match) => {
    expect(comparing(problemOnset(), a, b, { resources, sameSource })).toEqual(match);
  });
});
