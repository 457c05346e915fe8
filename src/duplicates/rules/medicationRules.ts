import type { SameFactRules } from '../SameFactRule.js';
import { rule } from './rule.js';

const { betweenSources, certain, possible, probable } = rule;

/** Building blocks of medication, and products. */
export const medicationRules: readonly (readonly [resourceType: string, rules: SameFactRules])[] = [
  [
    'MedicationRequest',
    [
      certain({
        product: 'equal',
        'agreement date': 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        prescriber: 'agrees',
      }),
      certain({
        product: 'equal',
        'agreement date': 'equal',
        'stop type': 'equal',
        quantity: 'equal',
        prescriber: 'agrees',
      }),
      probable({
        product: 'equal',
        'agreement date': 'agrees',
        'stop type': 'equal',
        treatment: 'equal',
        dosage: 'open',
        'period of use': 'agrees',
      }),
      probable({
        product: 'equal',
        'agreement date': 'agrees',
        'stop type': 'equal',
        prescriber: 'agrees',
        'period of use': 'agrees',
      }),
      probable({
        product: 'equal',
        'agreement date': 'agrees',
        'stop type': 'equal',
        dosage: 'equal',
        'period of use': 'agrees',
      }),
      probable({
        product: 'equal',
        'agreement date': 'agrees',
        'stop type': 'equal',
        quantity: 'agrees',
        prescriber: 'agrees',
      }),
      probable({
        product: 'equal',
        'agreement date': 'agrees',
        'stop type': 'equal',
        quantity: 'agrees',
        treatment: 'equal',
      }),
      probable({
        product: 'agrees',
        'agreement date': 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        prescriber: 'agrees',
      }),
      betweenSources({
        product: 'equal',
        'period of use': 'equal',
        'stop type': 'equal',
        'agreement date': 'settled',
        prescriber: 'settled',
        dosage: 'settled',
        quantity: 'settled',
      }),
      possible({ product: 'agrees', 'agreement date': 'agrees', 'stop type': 'equal' }),
      possible({ product: 'agrees', 'period of use': 'agrees', 'stop type': 'equal', dosage: 'agrees' }),
    ],
  ],
  [
    'MedicationDispense',
    [
      certain({
        product: 'equal',
        date: 'agrees',
        'stop type': 'equal',
        quantity: 'equal',
        pharmacy: 'agrees',
      }),
      certain({
        product: 'equal',
        date: 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        pharmacy: 'agrees',
      }),
      probable({ product: 'equal', date: 'agrees', 'stop type': 'equal', quantity: 'equal' }),
      probable({
        product: 'equal',
        date: 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        'period of use': 'settled',
      }),
      probable({
        product: 'agrees',
        date: 'agrees',
        'stop type': 'equal',
        quantity: 'agrees',
        pharmacy: 'agrees',
      }),
      probable({
        product: 'agrees',
        date: 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        pharmacy: 'agrees',
      }),
      probable({
        product: 'equal',
        'period of use': 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        pharmacy: 'agrees',
      }),
      possible({ product: 'agrees', date: 'agrees', 'stop type': 'equal' }),
    ],
  ],
  [
    'MedicationStatement',
    [
      certain({
        product: 'equal',
        asserted: 'agrees',
        'stop type': 'equal',
        dosage: 'agrees',
        author: 'equal',
      }),
      probable({ product: 'agrees', asserted: 'agrees', 'stop type': 'equal', dosage: 'agrees' }),
      probable({ product: 'agrees', asserted: 'agrees', 'stop type': 'equal', 'period of use': 'agrees' }),
      // Who records no more than what is used since when, still records that.
      betweenSources({ product: 'equal', 'period of use': 'equal', 'stop type': 'equal', dosage: 'settled' }),
      possible({ product: 'agrees', 'period of use': 'agrees', 'stop type': 'equal' }),
    ],
  ],
  [
    'MedicationAdministration',
    [
      certain({ product: 'equal', time: 'equal', dose: 'equal' }),
      probable({ product: 'agrees', time: 'agrees', dose: 'agrees' }),
      possible({ product: 'agrees', time: 'agrees' }),
    ],
  ],
  ['Medication', [certain({ product: 'equal' }), probable({ product: 'agrees', ingredients: 'settled' })]],
];
