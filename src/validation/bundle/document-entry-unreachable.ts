import type { BundleEntry } from '../../fhir/Bundle.js';
import { defineRule } from '../../finding/Rule.js';
import { bundleReferences, referencesIn } from './bundleReferences.js';
import type { BundleSubject } from './BundleSubject.js';

/** A document holds only what belongs to its Composition by references, in either direction. */
export const documentEntryUnreachable = defineRule<BundleSubject, { resourceType: string }>({
  code: 'bundle/document-entry-unreachable',
  severity: 'error',
  issueType: 'business-rule',
  source: {
    document: 'HL7 FHIR',
    section: 'Documents, Document Content',
    url: 'http://hl7.org/fhir/R4/documents.html#content',
  },
  symptom: 'verbroken-referentie',
  title: {
    nl: 'Een document bevat alleen wat door verwijzingen bij de Composition hoort.',
    en: 'A document holds only what belongs to its Composition by references.',
  },
  text: {
    nl: ({ resourceType }) => `Deze ${resourceType} hangt door geen verwijzing samen met de Composition.`,
    en: ({ resourceType }) => `No reference connects this ${resourceType} with the Composition.`,
  },
  check({ type, entries }, { report }) {
    const [first] = entries;
    if (type !== 'document' || first?.resource?.resourceType !== 'Composition') return;
    const reached = reachedFrom(first, linksOf(entries));
    for (const entry of entries) {
      const { index, resource } = entry;
      // A stylesheet for the document is a Binary that nothing refers to.
      if (resource === undefined || resource.resourceType === 'Binary' || reached.has(entry)) continue;
      report(`entry[${index}]`, { resourceType: resource.resourceType });
    }
  },
});

/** The entries that refer to each other, both ways: a Provenance refers to what it is about. */
function linksOf(entries: readonly BundleEntry[]): ReadonlyMap<BundleEntry, readonly BundleEntry[]> {
  const resolve = bundleReferences(entries);
  const links = new Map<BundleEntry, BundleEntry[]>(entries.map((entry) => [entry, []]));
  for (const entry of entries) {
    for (const { reference } of referencesIn(entry.resource)) {
      for (const target of resolve(reference, entry)) {
        links.get(entry)?.push(target);
        links.get(target)?.push(entry);
      }
    }
  }
  return links;
}

function reachedFrom(
  start: BundleEntry,
  links: ReadonlyMap<BundleEntry, readonly BundleEntry[]>,
): ReadonlySet<BundleEntry> {
  const reached = new Set([start]);
  for (const entry of reached) for (const next of links.get(entry) ?? []) reached.add(next);
  return reached;
}
