import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { givenNames, surname, wholeName } from './personNames.js';

const parts = (own: string, partner?: string): object => ({
  extension: [
    { url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-name', valueString: own },
    ...(partner === undefined
      ? []
      : [{ url: 'http://hl7.org/fhir/StructureDefinition/humanname-partner-name', valueString: partner }]),
  ],
});
const kind = (code: string): object => ({
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', valueCode: code }],
});

describe('surname', () => {
  it.each([
    [{ family: 'van der Berg' }, { family: 'v.d. Berg' }, { outcome: 'equal' }],
    [{ family: 'Jansen-de Vries' }, { family: 'de Vries - Jansen' }, { outcome: 'equal' }],
    [{ family: 'x', _family: parts('Jansen', 'Vries') }, { family: 'de Vries' }, { outcome: 'equal' }],
    [{ family: 'Janssen' }, { family: 'Jansen' }, { outcome: 'compatible', means: 'spelling' }],
    [{ family: 'Smit' }, { family: 'Smits' }, { outcome: 'compatible', means: 'spelling' }],
    [{ family: 'Bakker' }, { family: 'Dekker' }, { outcome: 'different' }],
    [{ text: 'J.P. van Dijk' }, { family: 'van Dijk' }, { outcome: 'equal' }],
  ])('%j and %j', (a, b, match) => {
    expect(comparing({ ...surname(), keys: () => ['-'] }, a, b)).toEqual(match);
  });
});

describe('givenNames', () => {
  const name = (...given: readonly string[]): object => ({ family: 'Prins', given });
  it.each([
    [name('Lisa', 'Anna'), name('Lisa', 'Anna'), { outcome: 'equal' }],
    [name('Lisa'), name('Lisa', 'Anna'), { outcome: 'equal', means: 'spelling' }],
    [name('Lisa'), name('Lotte'), { outcome: 'different' }],
    [name('Pieter'), name('Piet'), { outcome: 'compatible', means: 'spelling' }],
    [name('Ema'), name('Emma'), { outcome: 'compatible', means: 'spelling' }],
    [name('Tim'), name('Tom'), { outcome: 'different' }],
    [name('Lisa'), name('L.'), { outcome: 'compatible', means: 'precision' }],
    [name('Lisa', 'Anna', 'Maria'), name('L.A.M.'), { outcome: 'compatible', means: 'text' }],
    [name('Lisa'), name('K.'), { outcome: 'different' }],
    [
      name('Johanna'),
      { family: 'Prins', given: ['Jo'], _given: [kind('CL')] },
      { outcome: 'compatible', means: 'precision' },
    ],
  ])('%j and %j', (a, b, match) => {
    expect(comparing(givenNames(), a, b)).toEqual(match);
  });
});

describe('wholeName', () => {
  it('needs surname and initials', () => {
    const of = (family: string, given: string): object => ({ family, given: [given] });
    expect(comparing(wholeName(), of('Prins', 'A.B.'), of('Prins', 'A.B.'))).toEqual({ outcome: 'equal' });
    expect(comparing(wholeName(), of('Prins', 'A.'), of('Prins', 'B.'))).toEqual({ outcome: 'different' });
    expect(comparing(wholeName(), of('Prins', 'A.'), { family: 'Prins' })).toEqual({
      outcome: 'compatible',
      means: 'precision',
    });
  });
});
