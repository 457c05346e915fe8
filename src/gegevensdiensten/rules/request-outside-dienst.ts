import { summariseRequest } from '../../fhir/summariseRequest.js';
import { maskName } from '../../finding/maskName.js';
import { defineRule } from '../../finding/Rule.js';
import type { AnswerSubject } from './subjects.js';

/** A PGO asks what the gegevensdienst that the person agreed to holds. */
export const requestOutsideDienst = defineRule<AnswerSubject, { dienst: string; asked: string }>({
  code: 'gegevensdienst/request-outside-dienst',
  severity: 'warning',
  issueType: 'business-rule',
  source: { document: 'MedMij-gegevensdienst', section: 'queries', confidence: 'reported' },
  symptom: 'verzoek-geweigerd',
  decides: 'parameter-onbekend',
  title: {
    nl: 'Een verzoek hoort bij de gegevensdienst, of vraagt op waarnaar wordt verwezen.',
    en: 'A request belongs to the gegevensdienst, or reads what is referred to.',
  },
  text: {
    nl: ({ dienst, asked }) => `Het verzoek '${asked}' hoort bij geen vraag van gegevensdienst '${dienst}'.`,
    en: ({ dienst, asked }) => `The request '${asked}' belongs to no question of gegevensdienst '${dienst}'.`,
  },
  check({ session: { dienst }, answer: { exchange, attribution } }, { report }) {
    if (exchange === undefined || attribution.by !== 'nothing') return;
    if (exchange.asked.segments.at(-1) === 'metadata') return;
    // What is asked may identify a person; the type and the names of the parameters do not.
    const asked = maskName(summariseRequest(exchange.asked));
    report('', { dienst: dienst.key, asked });
  },
});
