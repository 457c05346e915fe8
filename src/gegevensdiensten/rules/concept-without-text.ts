import { isRecord } from '../../foundation/isRecord.js';
import { isGiven, saysWhyAbsent } from '../../fhir/absence.js';
import { qualification } from './qualification.js';
import { defineElementRule } from './subjects.js';

/** A person reads words, not codes. */
export const conceptWithoutText = defineElementRule<{ codings: number }>({
  code: 'gegevensdienst/concept-without-text',
  visits: 'CodeableConcept',
  severity: 'error',
  issueType: 'required',
  source: qualification('codeableconcept-display'),
  symptom: 'code-zonder-omschrijving',
  title: {
    nl: 'Elke CodeableConcept heeft een text, of een Coding met display.',
    en: 'Each CodeableConcept has a text, or a Coding with a display.',
  },
  text: {
    nl: ({ codings }) =>
      `Deze CodeableConcept heeft geen text, en ${codings === 0 ? 'geen Coding' : codings === 1 ? 'de Coding heeft geen display' : `geen van de ${codings} Codings heeft een display`}; verwacht werd een omschrijving om te tonen.`,
    en: ({ codings }) =>
      `This CodeableConcept has no text, and ${codings === 0 ? 'no Coding' : codings === 1 ? 'its Coding has no display' : `none of its ${codings} Codings has a display`}; a description to show was expected.`,
  },
  check({ value }, { report }) {
    if (isGiven(value, 'text') || saysWhyAbsent(value)) return;
    const codings: readonly unknown[] = Array.isArray(value['coding']) ? value['coding'] : [];
    // Some profiles keep what is meant in an extension, such as a reference to the reason.
    if (codings.length === 0 && value['extension'] !== undefined) return;
    const told = codings.some(
      (coding) =>
        isRecord(coding) &&
        (isGiven(coding, 'display') || saysWhyAbsent(coding) || saysWhyAbsent(coding['_code'])),
    );
    if (!told) report('', { codings: codings.length });
  },
});
