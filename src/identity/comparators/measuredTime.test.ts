import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { measuredTime } from './measuredTime.js';

describe('measuredTime', () => {
  const laboratory = { resourceType: 'Observation', category: [{ coding: [{ code: 'laboratory' }] }] };
  const vital = { resourceType: 'Observation', category: [{ coding: [{ code: 'vital-signs' }] }] };
  const [morning, afternoon] = ['2026-01-15T08:00:00+01:00', '2026-01-15T13:00:00+01:00'];
  it.each([
    [morning, afternoon, laboratory, false, { outcome: 'compatible', means: 'tolerance' }],
    [morning, afternoon, laboratory, true, { outcome: 'different' }],
    [morning, afternoon, vital, false, { outcome: 'different' }],
    [morning, '2026-01-15T08:01:30+01:00', vital, true, { outcome: 'compatible', means: 'tolerance' }],
    [morning, '2026-01-15', vital, false, { outcome: 'compatible', means: 'precision' }],
    [{ start: morning }, '2026-01-15T07:00:00Z', vital, false, { outcome: 'equal' }],
  ])('%j and %j', (a, b, resource, sameSource, match) => {
    expect(comparing(measuredTime(), a, b, { resources: [resource, resource], sameSource })).toEqual(match);
  });
});
