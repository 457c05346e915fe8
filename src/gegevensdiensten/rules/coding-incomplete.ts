import { isGiven, saysWhyAbsent } from '../../fhir/absence.js';
import { qualification } from './qualification.js';
import { defineElementRule } from './subjects.js';

/** A code means something only with its code system. */
export const codingIncomplete = defineElementRule<{ missing: readonly string[] }>({
  code: 'gegevensdienst/coding-incomplete',
  visits: 'Coding',
  severity: 'error',
  issueType: 'required',
  source: qualification('coding-system-code'),
  symptom: 'verplicht-veld-ontbreekt',
  title: {
    nl: 'Elke Coding in een antwoord heeft een system en een code.',
    en: 'Each Coding in an answer has a system and a code.',
  },
  text: {
    nl: ({ missing }) =>
      `In deze Coding ontbreekt ${missing.join(' en ')}; een Coding heeft een system en een code.`,
    en: ({ missing }) => `This Coding lacks ${missing.join(' and ')}; a Coding has a system and a code.`,
  },
  check({ value }, { report }) {
    if (saysWhyAbsent(value)) return;
    const missing = ['system', 'code'].filter((name) => !isGiven(value, name));
    if (missing.length > 0) report('', { missing });
  },
});
