import type { SameFactRules } from '../SameFactRule.js';
import { rule } from './rule.js';

const { certain, possible, probable } = rule;

/** What was measured, seen and answered. */
export const measurementRules: readonly (readonly [resourceType: string, rules: SameFactRules])[] = [
  [
    'Observation',
    [
      certain({ 'line type': 'equal', text: 'equal', contact: 'agrees' }),
      probable({ 'line type': 'equal', text: 'agrees', time: 'agrees' }),
      certain({ panel: 'equal', time: 'equal', members: 'equal' }),
      probable({ panel: 'agrees', time: 'agrees', members: 'agrees' }),
      certain({ analyte: 'equal', time: 'equal', value: 'equal' }),
      certain({ analyte: 'equal', time: 'equal', components: 'equal' }),
      probable({ analyte: 'agrees', time: 'agrees', value: 'agrees' }),
      probable({ analyte: 'agrees', time: 'agrees', components: 'agrees' }),
      possible({ analyte: 'agrees', time: 'agrees', value: 'open' }),
      possible({ time: 'equal', value: 'equal' }),
    ],
  ],
  [
    'DiagnosticReport',
    [
      certain({ code: 'equal', time: 'agrees', results: 'agrees' }),
      certain({ code: 'agrees', form: 'equal' }),
      probable({ code: 'agrees', time: 'agrees', results: 'agrees' }),
      probable({ code: 'agrees', time: 'agrees', conclusion: 'agrees' }),
      possible({ code: 'agrees', time: 'agrees' }),
    ],
  ],
  [
    'Specimen',
    [certain({ type: 'equal', collected: 'equal' }), probable({ type: 'agrees', collected: 'agrees' })],
  ],
  [
    'ImagingStudy',
    [
      probable({ started: 'equal', description: 'agrees', series: 'settled' }),
      possible({ started: 'agrees' }),
    ],
  ],
  [
    'QuestionnaireResponse',
    [
      certain({ questionnaire: 'equal', authored: 'equal', answers: 'equal' }),
      probable({ questionnaire: 'equal', authored: 'agrees', answers: 'agrees' }),
    ],
  ],
];
