import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';

/** The first resource of a message is its MessageHeader. */
export const messageWithoutHeader = defineRule<BundleSubject, { found?: string }>({
  code: 'bundle/message-without-header',
  implements: 'bdl-12',
  severity: 'error',
  issueType: 'structure',
  source: bundleSource('bdl-12'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'De eerste resource van een message is een MessageHeader.',
    en: 'The first resource of a message is a MessageHeader.',
  },
  text: {
    nl: ({ found }) =>
      `De eerste resource van het bericht is ${found === undefined ? 'er niet' : `een '${found}'`}; verwacht werd een MessageHeader.`,
    en: ({ found }) =>
      `The first resource of the message is ${found === undefined ? 'absent' : `of type '${found}'`}; a MessageHeader was expected.`,
  },
  check({ type, entries }, { report }) {
    if (type !== 'message') return;
    const found = entries[0]?.resource?.resourceType;
    if (found !== 'MessageHeader') report('entry[0].resource', { ...(found !== undefined && { found }) });
  },
});
