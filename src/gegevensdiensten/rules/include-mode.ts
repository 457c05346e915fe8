import { defineRule } from '../../finding/Rule.js';
import { isExpectedType } from '../isExpectedType.js';
import { qualification } from './qualification.js';
import type { ResourceSubject } from './subjects.js';

/** What comes along is marked as such, so that it is not counted or shown as found. */
export const includeMode = defineRule<
  ResourceSubject,
  { resourceType: string; asked: string; mode?: string }
>({
  code: 'gegevensdienst/include-mode',
  severity: 'information',
  issueType: 'business-rule',
  source: { ...qualification('include-mode'), confidence: 'uncertain' },
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: "Een resource van een ander type dan gevraagd heeft search.mode 'include'.",
    en: "A resource of another type than asked has search.mode 'include'.",
  },
  text: {
    nl: ({ resourceType, asked, mode }) =>
      `De ${resourceType} in het antwoord op een vraag naar ${asked} heeft ${mode === undefined ? 'geen search.mode' : `search.mode '${mode}'`}; verwacht werd 'include'.`,
    en: ({ resourceType, asked, mode }) =>
      `The ${resourceType} in the answer to a question for ${asked} has ${mode === undefined ? 'no search.mode' : `search.mode '${mode}'`}; 'include' was expected.`,
  },
  check({ resource, entry, transaction }, { report }) {
    const asked = transaction?.resourceType;
    if (entry === undefined || asked === undefined || transaction?.interaction === 'transaction') return;
    const { resourceType } = resource;
    if (resourceType === asked || resourceType === 'OperationOutcome' || entry.searchMode === 'include')
      return;
    const mode = entry.searchMode;
    // A match that has no business there is a finding of its own.
    if (mode === 'match' && !isExpectedType(resourceType, transaction)) return;
    report('', { resourceType, asked, ...(mode !== undefined && { mode }) });
  },
});
