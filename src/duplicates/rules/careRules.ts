import type { SameFactRules } from '../SameFactRule.js';
import { rule } from './rule.js';

const { betweenSources, certain, identity, possible, probable } = rule;

/** Contacts, appointments, plans, wishes and who pays. */
export const careRules: readonly (readonly [resourceType: string, rules: SameFactRules])[] = [
  [
    'Encounter',
    [
      certain({ start: 'equal', class: 'equal', practitioner: 'agrees' }),
      probable({ start: 'agrees', class: 'settled', practitioner: 'agrees' }),
      probable({ start: 'agrees', class: 'equal', organisation: 'agrees' }),
      // Whom with and where may be left out; at one minute a person is at one place.
      betweenSources({ start: 'equal', 'clock time': 'equal', class: 'equal' }),
      possible({ start: 'agrees' }),
    ],
  ],
  [
    'Appointment',
    [
      certain({ start: 'equal', with: 'agrees', description: 'agrees' }),
      certain({ start: 'equal', with: 'agrees', specialty: 'equal' }),
      probable({ start: 'agrees', with: 'agrees' }),
      probable({ start: 'equal', description: 'agrees' }),
    ],
  ],
  [
    'CarePlan',
    [
      certain({ category: 'equal', period: 'equal', activities: 'agrees' }),
      probable({ category: 'agrees', period: 'agrees', activities: 'agrees' }),
      probable({ title: 'equal', period: 'agrees', category: 'settled' }),
      possible({ category: 'agrees', period: 'agrees' }),
    ],
  ],
  [
    'Goal',
    [
      certain({ goal: 'equal', start: 'equal' }),
      probable({ goal: 'agrees', start: 'settled', due: 'settled' }),
    ],
  ],
  [
    'Consent',
    [
      certain({ kind: 'agrees', treatment: 'equal', permitted: 'equal', date: 'agrees' }),
      probable({ kind: 'agrees', treatment: 'agrees', permitted: 'agrees' }),
      probable({ kind: 'agrees', document: 'equal' }),
      // An advance directive is of one sort, and has no answer to give.
      probable({
        kind: 'agrees',
        treatment: 'equal',
        permitted: 'settled',
        date: 'open',
        document: 'open',
      }),
      probable({
        kind: 'equal',
        treatment: 'settled',
        permitted: 'settled',
        date: 'equal',
        document: 'settled',
      }),
    ],
  ],
  [
    'Coverage',
    [
      identity({ insurer: 'agrees', number: 'equal', kind: 'equal' }),
      probable({ insurer: 'agrees', number: 'settled', kind: 'equal', period: 'equal' }),
      probable({ insurer: 'agrees', number: 'equal', kind: 'settled' }),
    ],
  ],
];
