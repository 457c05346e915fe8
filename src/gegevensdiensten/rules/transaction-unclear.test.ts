import { bundleOf } from '../../../test/support/bundleOf.js';
import { exchangeOf, searchsetOf, testAnswerRule } from '../../../test/support/sessions.js';
import { transactionUnclear } from './transaction-unclear.js';

testAnswerRule(transactionUnclear, {
  passed: [
    { name: 'a self link', input: { inputs: [searchsetOf('Condition')] }, releases: ['STU3'] },
    {
      name: 'profiles tell',
      input: {
        inputs: [
          bundleOf('searchset', [
            {
              fullUrl: 'https://xis.example/fhir/Condition/1',
              resource: {
                resourceType: 'Condition',
                id: '1',
                meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/zib-Problem'] },
              },
            },
          ]),
        ],
      },
      releases: ['STU3'],
    },
    { name: 'a request', input: { inputs: [exchangeOf('Goal', bundleOf('searchset'))] }, releases: ['STU3'] },
  ],
  failed: [
    {
      name: 'empty, without self link',
      input: { inputs: [bundleOf('searchset')] },
      expect: [{ at: 'Bundle.link', evidence: { candidates: [] }, reason: 'capture-needed' }],
      releases: ['STU3'],
    },
    {
      name: 'two questions with one profile',
      input: {
        inputs: [
          bundleOf('searchset', [
            {
              fullUrl: 'https://xis.example/fhir/AllergyIntolerance/1',
              resource: {
                resourceType: 'AllergyIntolerance',
                id: '1',
                meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/zib-AllergyIntolerance'] },
              },
            },
            {
              fullUrl: 'https://xis.example/fhir/Observation/1',
              resource: {
                resourceType: 'Observation',
                id: '1',
                meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/zib-BodyWeight'] },
              },
            },
          ]),
        ],
        dienst: 'meetwaarden-2',
      },
      expect: [{ at: 'Bundle.link', evidence: { candidates: [] }, reason: 'capture-needed' }],
      releases: ['STU3'],
    },
    {
      name: 'several fit',
      input: {
        inputs: [
          bundleOf('searchset', [
            {
              fullUrl: 'https://xis.example/fhir/Observation/1',
              resource: {
                resourceType: 'Observation',
                id: '1',
                meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/zib-BodyWeight'] },
              },
            },
          ]),
        ],
        dienst: 'meetwaarden-2',
      },
      expect: [
        {
          at: 'Bundle.link',
          evidence: { candidates: ['body-weight', 'vital-signs'] },
          reason: 'capture-needed',
        },
      ],
      releases: ['STU3'],
    },
  ],
});
