import { defineRule } from '../../finding/Rule.js';
import { counted } from '../../foundation/counted.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';
import { matchCount } from './matchCount.js';

/** The total counts the results on all pages, so it is never less than those on this one. */
export const totalTooSmall = defineRule<BundleSubject, { total: number; matches: number }>({
  code: 'bundle/total-too-small',
  severity: 'error',
  issueType: 'conflict',
  source: bundleSource('Bundle.total', '#Bundle.total'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Bundle.total is niet kleiner dan het aantal treffers in de Bundle.',
    en: 'Bundle.total is not less than the number of matches in the Bundle.',
  },
  text: {
    nl: ({ total, matches }) =>
      `Bundle.total is ${total}, terwijl de Bundle ${counted(matches, 'treffer', 'treffers')} bevat.`,
    en: ({ total, matches }) =>
      `Bundle.total is ${total}, while the Bundle holds ${counted(matches, 'match', 'matches')}.`,
  },
  check({ bundle, type, entries }, { report }) {
    const total = bundle['total'];
    // An entry without mode may have come along: then the count proves nothing.
    if (type !== 'searchset' || typeof total !== 'number') return;
    const matches = matchCount(entries.filter(({ searchMode }) => searchMode !== undefined));
    if (total < matches) report('total', { total, matches });
  },
});
