import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject } from './BundleSubject.js';

/** A fullUrl that says to be a UUID or OID is one. */
export const fullUrlUrnMalformed = defineRule<BundleSubject, { fullUrl: string }>({
  code: 'bundle/full-url-urn-malformed',
  severity: 'error',
  issueType: 'value',
  source: {
    document: 'HL7 FHIR',
    section: 'Datatypes, uri',
    url: 'http://hl7.org/fhir/R4/datatypes.html#uri',
  },
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een fullUrl met urn:uuid of urn:oid bevat een geldige UUID of OID.',
    en: 'A fullUrl with urn:uuid or urn:oid holds a valid UUID or OID.',
  },
  text: {
    nl: ({ fullUrl }) => `De fullUrl '${fullUrl}' bevat geen geldige ${nameOf(fullUrl)}.`,
    en: ({ fullUrl }) => `The fullUrl '${fullUrl}' holds no valid ${nameOf(fullUrl)}.`,
  },
  check({ entries }, { report }) {
    for (const { index, fullUrl } of entries) {
      if (fullUrl === undefined) continue;
      const malformed =
        (fullUrl.startsWith('urn:uuid:') && !uuid.test(fullUrl)) ||
        (fullUrl.startsWith('urn:oid:') && !oid.test(fullUrl));
      if (malformed) report(`entry[${index}].fullUrl`, { fullUrl });
    }
  },
});

const uuid = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const oid = /^urn:oid:[0-2](?:\.(?:0|[1-9]\d*))+$/;

function nameOf(fullUrl: string): string {
  return fullUrl.startsWith('urn:uuid:') ? 'UUID' : 'OID';
}
