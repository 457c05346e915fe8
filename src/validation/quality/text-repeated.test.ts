import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { textRepeated } from './text-repeated.js';

const story = 'Controle bij de huisarts wegens hoesten';

testQualityRule(textRepeated, {
  passed: [
    {
      name: 'text and display of one concept',
      input: {
        resource: {
          resourceType: 'Condition',
          code: {
            text: 'Astma bij kinderen',
            coding: [{ system: 'a', code: '1', display: 'Astma bij kinderen' }],
          },
        },
      },
    },
    {
      name: 'short answers',
      input: {
        resource: {
          resourceType: 'Observation',
          code: { text: 'Links' },
          valueString: 'Links',
          bodySite: { text: 'Links' },
          method: { text: 'Links' },
        },
      },
    },
    {
      name: 'a name in a description',
      input: {
        resource: { resourceType: 'Observation', code: { text: story }, valueString: story },
      },
    },
  ],
  failed: [
    {
      name: 'a story in three fields',
      input: {
        resource: {
          resourceType: 'Observation',
          code: { text: story },
          valueString: story,
          bodySite: { text: story },
        },
      },
      expect: [
        { at: 'code.text', evidence: { found: story, elements: ['code', 'valueString', 'bodySite'] } },
      ],
    },
    {
      name: 'four fields',
      input: {
        resource: {
          resourceType: 'Observation',
          code: { text: story },
          valueString: `${story} `,
          bodySite: { text: story },
          method: { text: story.toUpperCase() },
        },
      },
      expect: [
        {
          at: 'code.text',
          evidence: { found: story, elements: ['code', 'valueString', 'bodySite', 'method'] },
        },
      ],
    },
    {
      name: 'three stories',
      releases: ['R4'],
      input: {
        resource: {
          resourceType: 'MedicationRequest',
          note: [{ text: story }],
          dosageInstruction: [{ text: story }],
          extension: [{ url: 'x', valueString: story }],
          contained: [{ resourceType: 'Condition', id: 'c', note: [{ text: story }] }],
          dispenseRequest: { performer: { display: story } },
          instantiatesUri: [story],
          detectedIssue: [{ display: story }],
          groupIdentifier: { value: story },
          substitution: { reason: { text: story } },
          category: [{ text: story }],
        },
      },
      expect: [
        {
          at: 'note[0].text',
          evidence: { found: story, elements: ['note', 'dosageInstruction', 'substitution', 'category'] },
        },
      ],
    },
  ],
});
