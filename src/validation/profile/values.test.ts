import { describe, expect, it } from 'vitest';
import { walked, withProfile } from '../../../test/support/walk.js';

const observation = {
  resourceType: 'Observation',
  status: 'final',
  code: {
    coding: [
      { system: 'http://loinc.org', code: '8867-4' },
      { system: 'https://voorbeeld.nl', code: 'pols' },
    ],
  },
  valueQuantity: { value: 70, unit: '/min', system: 'http://unitsofmeasure.org', code: '/min' },
};

describe('values', () => {
  it('holds a value to a fixed value and a pattern', () => {
    const pattern = (code: string): ReturnType<typeof withProfile> =>
      withProfile('Observation', [
        { path: 'Observation.status', fixedCode: 'final' },
        {
          path: 'Observation.code',
          patternCodeableConcept: { coding: [{ system: 'http://loinc.org', code }] },
        },
      ]);
    expect(walked(observation, pattern('8867-4'))).toEqual([]);
    expect(walked({ ...observation, status: 'amended' }, pattern('8867-5'))).toMatchObject([
      { code: 'value/not-fixed', path: 'Observation.status', evidence: { expected: "'final'" } },
      { code: 'value/not-pattern', path: 'Observation.code' },
    ]);
  });

  it('holds numbers to bounds, in the same unit only', () => {
    const bounds = withProfile('Observation', [
      {
        path: 'Observation.value[x]',
        minValueQuantity: { value: 80, system: 'http://unitsofmeasure.org', code: '/min' },
      },
    ]);
    expect(walked(observation, bounds)).toMatchObject([
      { code: 'value/out-of-range', path: 'Observation.value.ofType(Quantity)', evidence: { bound: 'min' } },
    ]);
    const other = { ...observation, valueQuantity: { ...observation.valueQuantity, code: '/h' } };
    expect(walked(other, bounds)).toEqual([]);
  });

  it('limits the length of a text', () => {
    const demands = withProfile('Patient', [{ path: 'Patient.name.text', maxLength: 3 }]);
    expect(walked({ resourceType: 'Patient', name: [{ text: 'lang' }] }, demands)).toMatchObject([
      { code: 'primitive/too-long', path: 'Patient.name[0].text', evidence: { length: 4, limit: 3 } },
    ]);
  });
});
