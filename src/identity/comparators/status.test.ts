import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { status } from './status.js';

const r4 = (code: string, zib?: string): unknown => ({
  coding: [
    { system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code },
    ...(zib === undefined ? [] : [{ system: 'http://snomed.info/sct', code: zib }]),
  ],
});

describe('status', () => {
  it.each([
    ['active', r4('active'), { outcome: 'equal' }],
    ['active', { coding: [{ system: 'http://snomed.info/sct', code: '55561003' }] }, { outcome: 'equal' }],
    ['resolved', r4('inactive'), { outcome: 'equal' }],
    ['active', r4('resolved', '73425007'), { outcome: 'different' }],
    [false, 'completed', { outcome: 'different' }],
  ])('%j and %j', (a, b, match) => {
    expect(comparing(status(), a, b)).toEqual(match);
  });

  it('takes words of one class for one', () => {
    const given = status({ true: 'not-done', false: 'given', completed: 'given' });
    expect(comparing(given, false, 'completed')).toEqual({ outcome: 'equal' });
    expect(comparing(given, true, 'completed')).toEqual({ outcome: 'different' });
  });
});
