import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject } from './BundleSubject.js';

/** Search mode `outcome` is for an OperationOutcome; anything else with it would not be taken as a result. */
export const outcomeModeWithoutOutcome = defineRule<BundleSubject, { resourceType: string }>({
  code: 'bundle/outcome-mode-without-outcome',
  severity: 'error',
  issueType: 'value',
  source: {
    document: 'HL7 FHIR',
    section: 'ValueSet search-entry-mode',
    url: 'http://hl7.org/fhir/R4/valueset-search-entry-mode.html',
  },
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: "Alleen een OperationOutcome heeft search.mode 'outcome'.",
    en: "Only an OperationOutcome has search.mode 'outcome'.",
  },
  text: {
    nl: ({ resourceType }) =>
      `De entry met een ${resourceType} heeft search.mode 'outcome'; die is alleen voor een OperationOutcome.`,
    en: ({ resourceType }) =>
      `The entry with a ${resourceType} has search.mode 'outcome'; that is for an OperationOutcome only.`,
  },
  check({ type, entries }, { report }) {
    if (type !== 'searchset') return;
    for (const { index, resource, searchMode } of entries) {
      if (searchMode !== 'outcome' || resource === undefined || resource.resourceType === 'OperationOutcome')
        continue;
      report(`entry[${index}].search.mode`, { resourceType: resource.resourceType });
    }
  },
});
