import type { SameFactRules } from '../SameFactRule.js';
import { rule } from './rule.js';

const { certain, possible, probable } = rule;

/** What a person suffers from, is hypersensitive to, and is to be watched for. */
export const problemRules: readonly (readonly [resourceType: string, rules: SameFactRules])[] = [
  [
    'Condition',
    [
      certain({ problem: 'equal', onset: 'equal', laterality: 'settled' }),
      probable({ problem: 'agrees', onset: 'agrees', laterality: 'settled' }),
      // A lasting problem is one problem, also when a source does not say since when.
      probable({ problem: 'agrees', lasting: 'equal', laterality: 'settled' }),
      possible({ problem: 'agrees' }),
    ],
  ],
  [
    'EpisodeOfCare',
    [
      certain({ title: 'equal', start: 'equal' }),
      probable({ title: 'agrees', start: 'agrees' }),
      probable({ diagnosis: 'agrees', start: 'agrees', title: 'settled' }),
      probable({
        type: 'equal',
        start: 'equal',
        title: 'settled',
        diagnosis: 'settled',
        organisation: 'open',
      }),
    ],
  ],
  ['AllergyIntolerance', [certain({ substance: 'equal' }), probable({ substance: 'agrees' })]],
  ['Flag', [certain({ alert: 'equal', start: 'agrees' }), probable({ alert: 'agrees' })]],
];
