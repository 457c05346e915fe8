import { defineRule } from '../../finding/Rule.js';
import { qualification } from './qualification.js';
import type { ResourceSubject } from './subjects.js';

/** FHIR lets a fullUrl be any absolute URL; MedMij asks the address of the resource, or a urn. */
export const fullUrlWithoutResourceId = defineRule<ResourceSubject, { fullUrl: string }>({
  code: 'gegevensdienst/full-url-without-resource-id',
  severity: 'error',
  issueType: 'value',
  source: qualification('fullurl-id, fullurl-absolute'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een fullUrl eindigt op het id van de resource, of is urn:uuid of urn:oid.',
    en: 'A fullUrl ends with the id of the resource, or is urn:uuid or urn:oid.',
  },
  text: {
    nl: ({ fullUrl }) =>
      `De fullUrl '${fullUrl}' eindigt niet op het id van de resource, en is geen urn:uuid of urn:oid.`,
    en: ({ fullUrl }) =>
      `The fullUrl '${fullUrl}' does not end with the id of the resource, and is no urn:uuid or urn:oid.`,
  },
  check({ resource, entry, role }, { report }) {
    const { id, resourceType } = resource;
    const fullUrl = entry?.fullUrl;
    if (fullUrl === undefined || typeof id !== 'string' || role === 'outcome') return;
    if (fullUrl.startsWith('urn:uuid:') || fullUrl.startsWith('urn:oid:')) return;
    const fits = /^https?:/.test(fullUrl) && fullUrl.endsWith(`/${id}`);
    // A relative fullUrl, and the address of another resource or version, are findings on the Bundle.
    const told = !fullUrl.includes(':') || fullUrl.includes(`/${resourceType}/`);
    if (!fits && !told) report('id', { fullUrl });
  },
});
