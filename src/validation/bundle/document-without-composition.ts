import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';

/** The first resource of a document is its Composition. */
export const documentWithoutComposition = defineRule<BundleSubject, { found?: string }>({
  code: 'bundle/document-without-composition',
  implements: 'bdl-11',
  severity: 'error',
  issueType: 'structure',
  source: bundleSource('bdl-11'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'De eerste resource van een document is een Composition.',
    en: 'The first resource of a document is a Composition.',
  },
  text: {
    nl: ({ found }) =>
      `De eerste resource van het document is ${found === undefined ? 'er niet' : `een '${found}'`}; verwacht werd een Composition.`,
    en: ({ found }) =>
      `The first resource of the document is ${found === undefined ? 'absent' : `of type '${found}'`}; a Composition was expected.`,
  },
  check({ type, entries }, { report }) {
    if (type !== 'document') return;
    const found = entries[0]?.resource?.resourceType;
    if (found !== 'Composition') report('entry[0].resource', { ...(found !== undefined && { found }) });
  },
});
