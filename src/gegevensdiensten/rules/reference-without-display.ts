import { isGiven, saysWhyAbsent } from '../../fhir/absence.js';
import { qualification } from './qualification.js';
import { defineElementRule } from './subjects.js';

/** What is referred to can't always be fetched; its name can always be shown. */
export const referenceWithoutDisplay = defineElementRule<{ target?: string }>({
  code: 'gegevensdienst/reference-without-display',
  visits: 'Reference',
  severity: 'error',
  issueType: 'required',
  source: qualification('reference-display'),
  symptom: 'verplicht-veld-ontbreekt',
  title: {
    nl: 'Elke Reference heeft een display.',
    en: 'Each Reference has a display.',
  },
  text: {
    nl: ({ target }) =>
      `De verwijzing${target === undefined ? '' : ` naar een ${target}`} heeft geen display; verwacht werd een naam om te tonen.`,
    en: ({ target }) =>
      `The reference${target === undefined ? '' : ` to a ${target}`} has no display; a name to show was expected.`,
  },
  check({ value }, { report }) {
    if (isGiven(value, 'display') || saysWhyAbsent(value) || saysWhyAbsent(value['_reference'])) return;
    const target =
      typeof value['reference'] === 'string' ? typeInReference.exec(value['reference'])?.[1] : undefined;
    report('', { ...(target !== undefined && { target }) });
  },
});

const typeInReference = /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]{1,64}(?:\/_history\/|$)/;
