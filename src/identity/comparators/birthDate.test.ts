import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { birthDate } from './birthDate.js';

describe('birthDate', () => {
  it.each([
    ['1980-04-07', '1980-04-07', { outcome: 'equal' }],
    ['1980-04-07', '1980-07-04', { outcome: 'compatible', means: 'spelling' }],
    ['1980-04-07', '1980-04-09', { outcome: 'compatible', means: 'tolerance' }],
    ['1980-04-07', '1989-04-07', { outcome: 'compatible', means: 'tolerance' }],
    ['1948-04-07', '1984-04-07', { outcome: 'incomparable' }],
    ['1980-04-07', '1980-01-01', { outcome: 'compatible', means: 'precision' }],
    ['1980-04-07', '1980', { outcome: 'compatible', means: 'precision' }],
    ['1980-04-07', '1980-11-23', { outcome: 'different' }],
    ['1980-04-07', '1955-04-07', { outcome: 'different' }],
  ])('%s and %s', (a, b, match) => {
    expect(comparing({ ...birthDate(), keys: () => ['-'] }, a, b)).toEqual(match);
  });
});
