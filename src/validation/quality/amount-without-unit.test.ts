import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { amountWithoutUnit } from './amount-without-unit.js';

const dispense = (quantity: object) => ({
  resource: { resourceType: 'MedicationDispense', status: 'completed', quantity },
});
const dose = (part: object, status = 'active') => ({
  resource: { resourceType: 'MedicationStatement', status, dosage: [part] },
});

testQualityRule(amountWithoutUnit, {
  passed: [
    { name: 'a unit', input: dispense({ value: 30, unit: 'stuk' }) },
    { name: 'a coded unit', input: dispense({ value: 30, code: '245' }) },
    { name: 'no number', input: dispense({}) },
    { name: 'recorded by mistake', input: dose({ doseQuantity: { value: 1 } }, 'entered-in-error') },
    {
      name: 'elsewhere',
      input: { resource: { resourceType: 'ServiceRequest', quantityQuantity: { value: 1 } } },
      releases: ['R4'],
    },
  ],
  failed: [
    { name: 'dispensed', input: dispense({ value: 30 }), expect: [{ at: 'quantity', evidence: {} }] },
    {
      name: 'a dose in STU3',
      releases: ['STU3'],
      input: dose({ doseQuantity: { value: 1 } }),
      expect: [{ at: 'dosage[0].dose.ofType(Quantity)', evidence: {} }],
    },
    {
      name: 'a dose in R4',
      releases: ['R4'],
      input: dose({ doseAndRate: [{ doseRange: { low: { value: 1 }, high: { value: 2 } } }] }),
      expect: [{ at: 'dosage[0].doseAndRate[0].dose.ofType(Range).high', evidence: {} }],
    },
  ],
});
