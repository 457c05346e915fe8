import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject } from './BundleSubject.js';

/** What a server tells about the search is no result of it. */
export const outcomeWithoutOutcomeMode = defineRule<BundleSubject, { mode?: string }>({
  code: 'bundle/outcome-without-outcome-mode',
  severity: 'warning',
  issueType: 'value',
  source: {
    document: 'HL7 FHIR',
    section: 'Search, Handling Errors',
    url: 'http://hl7.org/fhir/R4/search.html#errors',
  },
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: "Een OperationOutcome in een searchset heeft search.mode 'outcome'.",
    en: "An OperationOutcome in a searchset has search.mode 'outcome'.",
  },
  text: {
    nl: ({ mode }) =>
      `De OperationOutcome in de searchset heeft ${mode === undefined ? 'geen search.mode' : `search.mode '${mode}'`}; verwacht werd 'outcome'.`,
    en: ({ mode }) =>
      `The OperationOutcome in the searchset has ${mode === undefined ? 'no search.mode' : `search.mode '${mode}'`}; 'outcome' was expected.`,
  },
  check({ type, entries }, { report }) {
    if (type !== 'searchset') return;
    for (const { index, resource, searchMode: mode } of entries) {
      if (resource?.resourceType !== 'OperationOutcome' || mode === 'outcome') continue;
      report(`entry[${index}].search.mode`, { ...(mode !== undefined && { mode }) });
    }
  },
});
