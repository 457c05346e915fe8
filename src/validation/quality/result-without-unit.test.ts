import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { resultWithoutUnit } from './result-without-unit.js';

const laboratory = [{ coding: [{ system: 'http://hl7.org/fhir/observation-category', code: 'laboratory' }] }];
const vitalSigns = [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] },
];
const observation = (text: string, value: number, rest: object = {}, quantity: object = {}) => ({
  resource: {
    resourceType: 'Observation',
    status: 'final',
    code: { text },
    valueQuantity: { value, ...quantity },
    ...rest,
  },
});
const expectAtValue = [{ at: 'value.ofType(Quantity)', evidence: {} }] as const;

testQualityRule(resultWithoutUnit, {
  passed: [
    { name: 'a unit', input: observation('Kalium', 4.1, { category: laboratory }, { unit: 'mmol/l' }) },
    { name: 'a coded unit', input: observation('Kalium', 4.1, { category: laboratory }, { code: 'mmol/L' }) },
    { name: 'a ratio', input: observation('INR', 2.3, { category: laboratory }) },
    { name: 'acidity', input: observation('pH (urine)', 6.5, { category: laboratory }) },
    { name: 'a score by name', input: observation('Glasgow Coma Scale', 15) },
    { name: 'what could be a score', input: observation('Pijnbeleving', 7) },
    {
      name: 'no value',
      input: {
        resource: { resourceType: 'Observation', status: 'final', valueQuantity: { comparator: '<' } },
      },
    },
    {
      name: 'no name',
      input: { resource: { resourceType: 'Observation', status: 'final', valueQuantity: { value: 140 } } },
    },
    {
      name: 'recorded by mistake',
      input: observation('Kalium', 4.1, { status: 'entered-in-error', category: laboratory }),
    },
  ],
  failed: [
    {
      name: 'a result of the laboratory',
      input: observation('Kalium', 4, { category: laboratory }),
      expect: expectAtValue,
    },
    {
      name: 'a vital sign',
      input: observation('Polsfrequentie', 72, { category: vitalSigns }),
      expect: expectAtValue,
    },
    { name: 'a whole number of what has a unit', input: observation('Kalium', 4), expect: expectAtValue },
    {
      name: 'a property in the name',
      input: observation('X [mol/volume] in serum', 4),
      expect: expectAtValue,
    },
    { name: 'a decimal', input: observation('Lengte', 1.83), expect: expectAtValue },
    { name: 'a large number', input: observation('Vochtbalans', 1500), expect: expectAtValue },
    {
      name: 'a part',
      input: {
        resource: {
          resourceType: 'Observation',
          status: 'final',
          category: vitalSigns,
          code: { text: 'Bloeddruk' },
          component: [
            { code: { text: 'Systolisch' }, valueQuantity: { value: 120, unit: 'mm[Hg]' } },
            { code: { text: 'Diastolisch' }, valueQuantity: { value: 80 } },
          ],
        },
      },
      expect: [{ at: 'component[1].value.ofType(Quantity)', evidence: {} }],
    },
  ],
});
