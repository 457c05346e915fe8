import { isGiven, saysWhyAbsent } from '../../fhir/absence.js';
import { qualification } from './qualification.js';
import { defineElementRule } from './subjects.js';

/** An identifier identifies within its system. */
export const identifierIncomplete = defineElementRule<{ missing: readonly string[] }>({
  code: 'gegevensdienst/identifier-incomplete',
  visits: 'Identifier',
  severity: 'error',
  issueType: 'required',
  source: qualification('identifier-system-value'),
  symptom: 'verplicht-veld-ontbreekt',
  title: {
    nl: 'Elke Identifier heeft een value, en een system of type.',
    en: 'Each Identifier has a value, and a system or type.',
  },
  text: {
    nl: ({ missing }) =>
      `In deze Identifier ontbreekt ${missing.join(' en ')}; een Identifier heeft een system en een value.`,
    en: ({ missing }) =>
      `This Identifier lacks ${missing.join(' and ')}; an Identifier has a system and a value.`,
  },
  check({ value }, { report }) {
    if (saysWhyAbsent(value)) return;
    const missing: string[] = [];
    if (!isGiven(value, 'value')) missing.push('value');
    if (!isGiven(value, 'system') && value['type'] === undefined) missing.push('system');
    if (missing.length > 0) report('', { missing });
  },
});
