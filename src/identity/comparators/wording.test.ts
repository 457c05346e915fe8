import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { wording } from './wording.js';

describe('wording', () => {
  it.each([
    ['Reactie op amoxicilline', 'reactie op AMOXICILLINE', true, { outcome: 'equal' }],
    ['reactie op amoxicilline', 'reactie op flucloxacilline', true, { outcome: 'different' }],
    ['reactie op amoxicilline', 'reactie op flucloxacilline', false, { outcome: 'incomparable' }],
    ['hypertensie', 'essentiële hypertensie', true, { outcome: 'compatible', means: 'text' }],
  ])('%s and %s', (a, b, sameSource, match) => {
    expect(comparing(wording(), a, b, { sameSource })).toEqual(match);
  });
});
