import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';

/** There is one page that follows, and one query that this is the answer to. */
export const linkRepeated = defineRule<BundleSubject, { relation: string; first: number }>({
  code: 'bundle/link-repeated',
  severity: 'warning',
  issueType: 'conflict',
  source: bundleSource('Bundle.link', '#Bundle.link'),
  symptom: 'paginering-onvolledig',
  deviates: 'answer',
  title: {
    nl: 'De links self, first, previous, next en last komen elk hooguit een keer voor.',
    en: 'The links self, first, previous, next and last each occur once at most.',
  },
  text: {
    nl: ({ relation, first }) =>
      `De link '${relation}' staat ook al in Bundle.link[${first}], met een andere url.`,
    en: ({ relation, first }) =>
      `The link '${relation}' stands in Bundle.link[${first}] already, with another url.`,
  },
  check({ bundle }, { report }) {
    const links: unknown = bundle['link'];
    if (!Array.isArray(links)) return;
    const known = new Map<string, { readonly first: number; readonly url: unknown }>();
    links.forEach((link: unknown, index) => {
      if (!isRecord(link)) return;
      const { relation, url } = link;
      if (typeof relation !== 'string' || !single.has(relation)) return;
      const earlier = known.get(relation);
      if (earlier === undefined) known.set(relation, { first: index, url });
      else if (earlier.url !== url) report(`link[${index}]`, { relation, first: earlier.first });
    });
  },
});

const single: ReadonlySet<string> = new Set(['self', 'first', 'prev', 'previous', 'next', 'last']);
