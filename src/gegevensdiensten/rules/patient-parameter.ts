import { defineRule } from '../../finding/Rule.js';
import { patientParameters } from '../patientParameters.js';
import { pgoQualification } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

/** In MedMij the token says whose data are asked; a request does not. */
export const patientParameter = defineRule<AnswerSubject, { parameters: readonly string[] }>({
  code: 'gegevensdienst/patient-parameter',
  severity: 'error',
  issueType: 'business-rule',
  source: pgoQualification('no-patient-param, no-patient-search'),
  symptom: 'verzoek-geweigerd',
  decides: 'parameter-onbekend',
  title: {
    nl: 'Een verzoek van een PGO noemt de patiënt niet; die volgt uit het token.',
    en: 'A request of a PGO does not name the patient; the token does.',
  },
  text: {
    nl: ({ parameters }) =>
      `Het verzoek bevat '${parameters.join("', '")}'; in MedMij volgt de patiënt uit het token.`,
    en: ({ parameters }) =>
      `The request holds '${parameters.join("', '")}'; in MedMij the patient follows from the token.`,
  },
  check({ session, answer: { exchange } }, { report }) {
    if (session.dienst.domain !== 'person' || exchange === undefined) return;
    const { segments, parameters } = exchange.asked;
    const ofPatient = segments.at(-1) === 'Patient';
    const found = new Set<string>();
    for (const { name } of parameters) {
      if (patientParameters.has(name) || (ofPatient && (name === 'identifier' || name === '_id')))
        found.add(name);
    }
    if (found.size > 0) report('', { parameters: [...found] });
  },
});
