import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { bundleReferences, referencesIn } from './bundleReferences.js';
import type { BundleSubject } from './BundleSubject.js';

/** What a Composition refers to as part of the document, as opposed to other documents (`relatesTo`). */
const partsOfDocument = [
  'subject',
  'encounter',
  'author',
  'attester',
  'custodian',
  'event',
  'section',
] as const;

/** A document holds what its Composition refers to. */
export const documentReferenceMissing = defineRule<BundleSubject, { reference: string }>({
  code: 'bundle/document-reference-missing',
  severity: 'error',
  issueType: 'not-found',
  source: {
    document: 'HL7 FHIR',
    section: 'Composition',
    url: 'http://hl7.org/fhir/R4/composition-definitions.html#Composition',
  },
  symptom: 'verbroken-referentie',
  title: {
    nl: 'Een document bevat de resources waarnaar de Composition verwijst.',
    en: 'A document holds the resources to which its Composition refers.',
  },
  text: {
    nl: ({ reference }) => `De Composition verwijst naar '${reference}', maar dat leidt niet naar een entry.`,
    en: ({ reference }) => `The Composition refers to '${reference}', which leads to no entry.`,
  },
  check({ type, entries }, { report }) {
    const [first] = entries;
    if (type !== 'document' || first?.resource?.resourceType !== 'Composition') return;
    const resolve = bundleReferences(entries);
    for (const name of partsOfDocument) {
      const element = first.resource[name];
      if (!isRecord(element) && !Array.isArray(element)) continue;
      for (const { path, reference } of referencesIn(element, name)) {
        if (resolve(reference, first).length === 0) report(`entry[0].resource.${path}`, { reference });
      }
    }
  },
});
