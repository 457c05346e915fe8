import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { resultWithoutReferenceRange } from './result-without-reference-range.js';

const laboratory = [{ coding: [{ system: 'http://snomed.info/sct', code: '49581000146104' }] }];
const observation = (rest: object) => ({
  resource: {
    resourceType: 'Observation',
    status: 'final',
    category: laboratory,
    code: { text: 'Kalium' },
    valueQuantity: { value: 4.1, unit: 'mmol/l' },
    ...rest,
  },
});

testQualityRule(resultWithoutReferenceRange, {
  passed: [
    { name: 'a range', input: observation({ referenceRange: [{ low: { value: 3.5 } }] }) },
    { name: 'an interpretation', input: observation({ interpretation: { text: 'normaal' } }) },
    { name: 'words', input: observation({ valueQuantity: undefined, valueString: 'geen groei' }) },
    { name: 'not of the laboratory', input: observation({ category: [] }) },
    { name: 'provisional', input: observation({ status: 'preliminary' }) },
    { name: 'a score', input: observation({ code: { text: 'FIB-4 index' } }) },
  ],
  failed: [
    { name: 'neither', input: observation({}), expect: [{ at: 'value.ofType(Quantity)', evidence: {} }] },
    {
      name: 'known by its profile',
      input: observation({
        category: undefined,
        meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-LaboratoryTestResult'] },
      }),
      expect: [{ at: 'value.ofType(Quantity)', evidence: {} }],
    },
  ],
});
