import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { organisationName } from './organisationName.js';

describe('organisationName', () => {
  it.each([
    ['Huisartsenpraktijk De Linde', 'Huisartspraktijk de Linde B.V.', { outcome: 'equal' }],
    ['Huisartsenpraktijk De Linde', 'Apotheek De Linde', { outcome: 'different' }],
    [
      'Ziekenhuis Oosterhaven',
      'Stichting Ziekenhuis Oosterhafen',
      { outcome: 'compatible', means: 'spelling' },
    ],
    ['Apotheek De Linde', 'De Linde', { outcome: 'incomparable' }],
    ['Apotheek De Linde', 'Apotheek De Eik', { outcome: 'different' }],
  ])('%s and %s', (a, b, match) => {
    expect(comparing({ ...organisationName(), keys: () => ['-'] }, a, b)).toEqual(match);
  });
});
