import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { address } from './address.js';

const structured = (postalCode: string, number: string): unknown => ({
  postalCode,
  line: ['x'],
  _line: [
    {
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-houseNumber', valueString: number },
      ],
    },
  ],
});

describe('address', () => {
  it.each([
    [structured('1234 AB', '5'), { postalCode: '1234ab', line: ['Dorpsstraat 5'] }, { outcome: 'equal' }],
    [structured('1234 AB', '5'), structured('1234 AB', '7'), { outcome: 'different' }],
    [structured('1234 AB', '5'), { postalCode: '1234 AB' }, { outcome: 'compatible', means: 'precision' }],
    [
      { postalCode: '1234 AB', line: ['2e Dwarsstraat 11'] },
      structured('1234AB', '11'),
      { outcome: 'equal' },
    ],
    [
      [structured('9999 ZZ', '1'), structured('1234 AB', '5')],
      structured('1234 AB', '5'),
      { outcome: 'equal' },
    ],
    [{ ...(structured('1234 AB', '5') as object), use: 'old' }, structured('1234 AB', '5'), 'absent'],
  ])('%#', (a, b, match) => {
    expect(comparing({ ...address(), keys: () => ['-'] }, a, b)).toEqual(match);
  });
});
