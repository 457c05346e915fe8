import { defineRule } from '../../finding/Rule.js';
import { qualification } from './qualification.js';
import type { ResourceSubject } from './subjects.js';

/** The id is what a PGO recognises a resource by when it fetches again. */
export const resourceIdMissing = defineRule<ResourceSubject, { resourceType: string }>({
  code: 'gegevensdienst/resource-id-missing',
  severity: 'error',
  issueType: 'required',
  source: qualification('resource-id'),
  symptom: 'verplicht-veld-ontbreekt',
  title: {
    nl: 'Elke resource in een antwoord heeft een id, tenzij de fullUrl een tijdelijke urn is.',
    en: 'Each resource in an answer has an id, unless its fullUrl is a temporary urn.',
  },
  text: {
    nl: ({ resourceType }) => `De ${resourceType} heeft geen id; in een antwoord heeft elke resource er een.`,
    en: ({ resourceType }) => `The ${resourceType} has no id; in an answer each resource has one.`,
  },
  check({ resource, role, entry }, { report }) {
    if (resource['id'] !== undefined || role === 'outcome') return;
    const temporary = entry?.fullUrl?.startsWith('urn:') === true;
    // With an address on a server the missing id is a finding on the Bundle.
    const told = entry?.fullUrl?.includes(`/${resource.resourceType}/`) === true;
    if (!temporary && !told) report('id', { resourceType: resource.resourceType });
  },
});
