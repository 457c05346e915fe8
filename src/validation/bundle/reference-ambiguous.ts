import { defineRule } from '../../finding/Rule.js';
import { bundleReferences, referencesIn, versionIdOf } from './bundleReferences.js';
import type { BundleSubject } from './BundleSubject.js';

/** A reference leads to one resource: with several versions of it in the Bundle, the reference says which. */
export const referenceAmbiguous = defineRule<
  BundleSubject,
  { reference: string; entries: readonly string[] }
>({
  code: 'bundle/reference-ambiguous',
  severity: 'warning',
  issueType: 'business-rule',
  source: {
    document: 'HL7 FHIR',
    section: 'Resolving references in Bundles',
    url: 'http://hl7.org/fhir/R4/bundle.html#references',
  },
  symptom: 'verbroken-referentie',
  title: {
    nl: 'Een verwijzing leidt naar één resource: staan er meer versies in de Bundle, dan zegt zij welke.',
    en: 'A reference leads to one resource: with several versions in the Bundle, it says which.',
  },
  text: {
    nl: ({ reference, entries }) =>
      `'${reference}' past bij de entries ${entries.join(', ')}; welke versie bedoeld is, staat er niet bij.`,
    en: ({ reference, entries }) =>
      `'${reference}' fits entries ${entries.join(', ')}; it does not say which version is meant.`,
  },
  check({ type, entries }, { report }) {
    // A history lists versions, and a server may order them; what a transaction does with them is up to the server.
    if (type !== 'document' && type !== 'message' && type !== 'searchset' && type !== 'collection') return;
    const urls = entries.flatMap(({ fullUrl }) => fullUrl ?? []);
    if (new Set(urls).size === urls.length) return;
    const resolve = bundleReferences(entries);
    for (const entry of entries) {
      for (const { path, reference } of referencesIn(entry.resource)) {
        const found = resolve(reference, entry);
        // The same version twice is a fullUrl that is repeated, which has a rule of its own.
        if (found.length < 2 || new Set(found.map(versionIdOf)).size < found.length) continue;
        const evidence = { reference, entries: found.map(({ index }) => String(index)) };
        report(`entry[${entry.index}].resource.${path}`, evidence);
      }
    }
  },
});
