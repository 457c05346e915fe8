import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';

/** A fullUrl is absolute: without it, nobody knows which server it is about. */
export const fullUrlNotAbsolute = defineRule<BundleSubject, { fullUrl: string }>({
  code: 'bundle/full-url-not-absolute',
  severity: 'error',
  issueType: 'value',
  source: bundleSource('Bundle.entry.fullUrl', '#Bundle.entry.fullUrl'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een fullUrl is een absolute URL of een URN.',
    en: 'A fullUrl is an absolute URL or a URN.',
  },
  text: {
    nl: ({ fullUrl }) =>
      `De fullUrl '${fullUrl}' is niet absoluut; verwacht werd een http(s)-URL, urn:uuid of urn:oid.`,
    en: ({ fullUrl }) =>
      `The fullUrl '${fullUrl}' is not absolute; an http(s) URL, urn:uuid or urn:oid was expected.`,
  },
  check({ entries }, { report }) {
    for (const { index, fullUrl } of entries) {
      if (fullUrl !== undefined && !startsWithScheme.test(fullUrl))
        report(`entry[${index}].fullUrl`, { fullUrl });
    }
  },
});

/** The scheme of a URI, RFC 3986 section 3.1, and at least one character behind it. */
const startsWithScheme = /^[a-z][a-z0-9+.-]*:\S/i;
