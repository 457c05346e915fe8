import { defineRule } from '../../finding/Rule.js';
import { isExpectedType } from '../isExpectedType.js';
import type { ResourceSubject } from './subjects.js';

/** A search on a type finds resources of that type; what comes along is marked so, and is of a type that belongs to it. */
export const typeNotAsked = defineRule<ResourceSubject, { resourceType: string; asked: string }>({
  code: 'gegevensdienst/type-not-asked',
  severity: 'error',
  issueType: 'business-rule',
  source: {
    document: 'HL7 FHIR',
    section: 'Bundle.entry.search.mode, match',
    url: 'http://hl7.org/fhir/R4/valueset-search-entry-mode.html',
  },
  symptom: 'verkeerde-rubriek',
  deviates: 'answer',
  title: {
    nl: 'Wat als treffer in een antwoord staat, is van het type waarnaar is gevraagd.',
    en: 'What an answer holds as a match is of the type that was asked for.',
  },
  text: {
    nl: ({ resourceType, asked }) =>
      `De ${resourceType} staat als treffer in het antwoord op een vraag naar ${asked}, en hoort daar ook niet als meegeleverde resource bij.`,
    en: ({ resourceType, asked }) =>
      `The ${resourceType} is a match in the answer to a question for ${asked}, and does not belong to it as what comes along either.`,
  },
  check({ resource, entry, transaction }, { report }) {
    const asked = transaction?.resourceType;
    if (entry?.searchMode !== 'match' || asked === undefined) return;
    if (isExpectedType(resource.resourceType, transaction)) return;
    report('', { resourceType: resource.resourceType, asked });
  },
});
