import { describe, expect, it } from 'vitest';
import type { FieldMatch } from '../identity/FieldComparison.js';
import { compatibleBy, different, equal, equalBy, incomparable, oneSided } from '../identity/fieldMatches.js';
import { gradePersons } from './gradePersons.js';

function grade(over: Readonly<Record<string, FieldMatch | undefined>>): string {
  return (
    gradePersons({
      surname: equal,
      'given names': equalBy('spelling'),
      'birth date': equal,
      gender: equal,
      address: equal,
      telecom: undefined,
      ...over,
    }) ?? 'apart'
  );
}

const initial = compatibleBy('precision');

describe('gradePersons', () => {
  it.each([
    ['all agrees', {}, 'certain'],
    ['moved, with the same telephone', { address: different, telecom: equal }, 'certain'],
    ['moved, telephone unknown', { address: different }, 'probable'],
    ['moved, another telephone, one given name', { address: different, telecom: different }, 'possible'],
    [
      'moved, another telephone, all given names',
      { address: different, telecom: different, 'given names': equal },
      'probable',
    ],
    ['an initial, at one address', { 'given names': initial }, 'probable'],
    ['an initial, address unknown', { 'given names': initial, address: undefined }, 'probable'],
    ['an initial, another address', { 'given names': initial, address: different }, 'possible'],
    ['day and month swapped', { 'birth date': compatibleBy('spelling') }, 'probable'],
    [
      'day unknown, address unknown',
      { 'birth date': compatibleBy('precision'), address: oneSided },
      'probable',
    ],
    [
      'a year mistyped, at another address',
      { 'birth date': compatibleBy('tolerance'), address: different },
      'possible',
    ],
    ['a year that may be that of a parent', { 'birth date': incomparable }, 'possible'],
    ['married, at one address', { surname: different }, 'probable'],
    ['another surname and address', { surname: different, address: different }, 'open'],
    ['twins', { 'given names': different }, 'apart'],
    ['parent and child', { 'birth date': different }, 'apart'],
    ['another gender', { gender: different }, 'apart'],
    ['no given names', { 'given names': undefined }, 'open'],
  ])('%s', (_name, over, expected) => {
    expect(grade(over)).toBe(expected);
  });
});
