import { bundleOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testAnswerRule } from '../../../test/support/sessions.js';
import { bsnInLink } from './bsn-in-link.js';

testAnswerRule(bsnInLink, {
  passed: [
    { name: 'no BSN', input: { inputs: [searchsetOf('Condition')] } },
    {
      name: 'nine digits of SNOMED CT',
      input: { inputs: [searchsetOf('Observation/$lastn?category=http://snomed.info/sct|118228005')] },
    },
  ],
  failed: [
    {
      name: 'with its naming system',
      input: {
        inputs: [
          bundleOf('searchset', [], {
            link: [
              {
                relation: 'self',
                url: 'https://xis.example/fhir/Condition?patient.identifier=http://fhir.nl/fhir/NamingSystem/bsn|999999990',
              },
            ],
          }),
        ],
      },
      expect: [
        { at: 'Bundle.link[0].url', evidence: { relation: 'self', parameters: ['patient.identifier'] } },
      ],
    },
    {
      name: 'without naming system',
      input: {
        inputs: [
          bundleOf('searchset', [], {
            link: [
              { relation: 'next', url: 'https://xis.example/fhir/Condition?patient.identifier=999999990' },
            ],
          }),
        ],
      },
      expect: [
        { at: 'Bundle.link[0].url', evidence: { relation: 'next', parameters: ['patient.identifier'] } },
      ],
    },
    {
      name: 'encoded',
      input: {
        inputs: [
          bundleOf('searchset', [], {
            link: [
              {
                relation: 'self',
                url: 'https://xis.example/fhir/Patient?identifier=http%3A%2F%2Ffhir.nl%2Ffhir%2FNamingSystem%2Fbsn%7C999999990',
              },
            ],
          }),
        ],
      },
      expect: [{ at: 'Bundle.link[0].url', evidence: { relation: 'self', parameters: ['identifier'] } }],
    },
  ],
});
