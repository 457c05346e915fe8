import type { SameFactRules } from '../SameFactRule.js';
import { rule } from './rule.js';

const { certain, possible, probable } = rule;

/** Documents and their bytes. */
export const documentRules: readonly (readonly [resourceType: string, rules: SameFactRules])[] = [
  [
    'DocumentReference',
    [certain({ bytes: 'equal' }), possible({ bytes: 'agrees', type: 'agrees', date: 'agrees' })],
  ],
  ['Binary', [certain({ bytes: 'equal' })]],
  [
    'Composition',
    [
      certain({ type: 'equal', date: 'agrees', author: 'agrees', entries: 'agrees' }),
      probable({ type: 'agrees', date: 'equal', author: 'agrees', entries: 'open', contact: 'agrees' }),
      possible({ type: 'agrees', date: 'agrees', author: 'agrees' }),
    ],
  ],
];
