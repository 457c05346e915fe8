import { defineRule } from '../../finding/Rule.js';
import { counted } from '../../foundation/counted.js';
import { matchCount } from '../../validation/bundle/matchCount.js';
import type { Answer } from '../session/Answer.js';
import { matchesOf } from '../session/Answer.js';
import { linkOf } from '../session/links.js';
import { qualification } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

/** When all pages are there, the total is the number of matches on them. */
export const totalDiffers = defineRule<AnswerSubject, { total: number; matches: number; pages: number }>({
  code: 'gegevensdienst/total-differs',
  severity: 'error',
  issueType: 'conflict',
  source: qualification('bundle-total'),
  symptom: 'paginering-onvolledig',
  deviates: 'answer',
  title: {
    nl: "Bundle.total is het aantal treffers op alle pagina's samen.",
    en: 'Bundle.total is the number of matches on all pages together.',
  },
  text: {
    nl: ({ total, matches, pages }) =>
      `Bundle.total is ${total}, terwijl ${pages === 1 ? 'de searchset, zonder volgende pagina,' : `de ${pages} pagina's samen`} ${counted(matches, 'treffer', 'treffers')} ${pages === 1 ? 'bevat' : 'bevatten'}.`,
    en: ({ total, matches, pages }) =>
      `Bundle.total is ${total}, while ${pages === 1 ? 'the searchset, without a next page, holds' : `the ${pages} pages together hold`} ${counted(matches, 'match', 'matches')}.`,
  },
  check({ answer }, { report }) {
    const { bundle, pages } = answer;
    const total = bundle?.bundle['total'];
    if (bundle?.type !== 'searchset' || typeof total !== 'number') return;
    if (!pages.complete || pages.answers[0] !== answer || isPartOnly(answer)) return;
    const matches = pages.answers.reduce((sum, page) => sum + matchesOf(page), 0);
    // A total that is less than the matches of this very Bundle is a finding on the Bundle.
    const told = total < matchCount(bundle.entries.filter(({ searchMode }) => searchMode !== undefined));
    if (total !== matches && !told) report('total', { total, matches, pages: pages.answers.length });
  },
});

/** A count without entries was asked, or a page in the middle is all there is. */
function isPartOnly({ links, exchange }: Answer): boolean {
  if (linkOf(links, 'previous') !== undefined || linkOf(links, 'prev') !== undefined) return true;
  const asked = exchange?.asked ?? linkOf(links, 'self');
  return (asked?.parameters ?? []).some(
    ({ name, value }) => (name === '_summary' && value === 'count') || (name === '_count' && value === '0'),
  );
}
