import type { SameFactRules } from '../SameFactRule.js';
import { rule } from './rule.js';

const { certain, identity, possible, probable } = rule;

/** What was done, asked for, given and worn. */
export const treatmentRules: readonly (readonly [resourceType: string, rules: SameFactRules])[] = [
  [
    'Procedure',
    [
      certain({ procedure: 'equal', date: 'equal', laterality: 'settled' }),
      probable({ procedure: 'agrees', date: 'agrees', laterality: 'settled' }),
      possible({ procedure: 'agrees', date: 'agrees' }),
    ],
  ],
  [
    'ServiceRequest',
    [
      certain({ service: 'equal', occurrence: 'equal', laterality: 'settled' }),
      probable({ service: 'agrees', occurrence: 'agrees', laterality: 'settled' }),
      probable({ service: 'agrees', authored: 'agrees', laterality: 'settled', requester: 'agrees' }),
    ],
  ],
  [
    'ProcedureRequest',
    [
      certain({ service: 'equal', occurrence: 'equal', laterality: 'settled' }),
      probable({ service: 'agrees', occurrence: 'agrees', laterality: 'settled' }),
      probable({ service: 'agrees', authored: 'agrees', laterality: 'settled', requester: 'agrees' }),
    ],
  ],
  [
    'Immunization',
    [
      certain({ vaccine: 'equal', date: 'equal' }),
      probable({ vaccine: 'agrees', date: 'agrees' }),
      probable({ lot: 'equal', date: 'agrees' }),
    ],
  ],
  [
    'NutritionOrder',
    [certain({ diet: 'equal', date: 'equal' }), probable({ diet: 'agrees', date: 'agrees' })],
  ],
  [
    'Device',
    [identity({ type: 'agrees', 'serial number': 'equal' }), probable({ type: 'settled', UDI: 'equal' })],
  ],
  [
    'DeviceUseStatement',
    [
      certain({ device: 'equal', start: 'equal', laterality: 'settled' }),
      // One and the same thing, whatever else is left out.
      certain({ 'device item': 'equal' }),
      probable({ device: 'agrees', start: 'agrees', laterality: 'settled' }),
      possible({ device: 'agrees' }),
    ],
  ],
];
