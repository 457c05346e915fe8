import { gradePersons } from '../gradePersons.js';
import type { SameFactRules } from '../SameFactRule.js';
import { rule } from './rule.js';

const { certain, possible, probable } = rule;

/** Persons, practitioners, organisations and where they are. */
export const partyRules: readonly (readonly [resourceType: string, rules: SameFactRules])[] = [
  ['Patient', gradePersons],
  [
    'RelatedPerson',
    [
      certain({ name: 'equal', telecom: 'equal' }),
      probable({ name: 'agrees', telecom: 'equal' }),
      probable({ name: 'equal', relationship: 'open' }),
      possible({ name: 'agrees' }),
    ],
  ],
  [
    'Practitioner',
    [
      probable({ name: 'equal' }),
      probable({ name: 'agrees', telecom: 'equal' }),
      possible({ name: 'agrees' }),
    ],
  ],
  [
    'PractitionerRole',
    [
      certain({ practitioner: 'equal', organisation: 'equal', specialty: 'settled' }),
      probable({ practitioner: 'agrees', organisation: 'agrees', specialty: 'settled' }),
      possible({ practitioner: 'agrees', specialty: 'agrees' }),
    ],
  ],
  [
    'Organization',
    [
      certain({ name: 'equal', address: 'equal' }),
      probable({ name: 'equal', address: 'open' }),
      probable({ name: 'agrees', address: 'equal' }),
      possible({ name: 'agrees' }),
    ],
  ],
  ['Location', [certain({ name: 'equal', address: 'equal' }), probable({ name: 'equal' })]],
];
