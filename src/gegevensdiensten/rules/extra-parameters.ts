import { defineRule } from '../../finding/Rule.js';
import { patientParameters } from '../patientParameters.js';
import { medmijCore } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

/** A PGO may ask more precisely than the gegevensdienst does; a XIS need not heed it. */
export const extraParameters = defineRule<
  AnswerSubject,
  { transaction: string; parameters: readonly string[] }
>({
  code: 'gegevensdienst/extra-parameters',
  severity: 'information',
  issueType: 'informational',
  source: medmijCore('extra-params'),
  symptom: 'niet-getoond-in-pgo',
  title: {
    nl: 'Een verzoek heeft de parameters die de gegevensdienst noemt.',
    en: 'A request has the parameters that the gegevensdienst names.',
  },
  text: {
    nl: ({ transaction, parameters }) =>
      `Het verzoek voor '${transaction}' heeft ook '${parameters.join("', '")}'; een XIS hoeft dat niet te verwerken.`,
    en: ({ transaction, parameters }) =>
      `The request for '${transaction}' also has '${parameters.join("', '")}'; a XIS need not process that.`,
  },
  check({ answer: { attribution } }, { report }) {
    if (attribution.by !== 'request') return;
    const names = (attribution.match?.extra ?? []).map(({ name }) => name);
    const parameters = [...new Set(names.filter((name) => !patientParameters.has(name)))];
    if (parameters.length > 0) report('', { transaction: attribution.transaction.key, parameters });
  },
});
