import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';

/** Without a search mode a reader has to guess what was found and what came along. */
export const searchModeMissing = defineRule<
  BundleSubject,
  { count: number; resourceTypes: readonly string[] }
>({
  code: 'bundle/search-mode-missing',
  severity: 'information',
  issueType: 'incomplete',
  source: bundleSource('Bundle.entry.search.mode', '#Bundle.entry.search.mode'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een entry van een searchset met resources van verschillende typen vermeldt de search.mode.',
    en: 'An entry of a searchset with resources of several types tells its search.mode.',
  },
  text: {
    nl: ({ count, resourceTypes }) =>
      `Bij ${count} ${count === 1 ? 'entry' : 'entries'} ontbreekt search.mode, terwijl de searchset ${resourceTypes.join(', ')} bevat; wat gevonden is en wat meekomt, is zo niet te onderscheiden.`,
    en: ({ count, resourceTypes }) =>
      `${count} ${count === 1 ? 'entry lacks' : 'entries lack'} search.mode, while the searchset holds ${resourceTypes.join(', ')}; what was found and what came along can't be told apart.`,
  },
  check({ type, entries }, { report }) {
    if (type !== 'searchset') return;
    const resourceTypes = new Set<string>();
    let count = 0;
    for (const { resource, searchMode } of entries) {
      if (resource === undefined || resource.resourceType === 'OperationOutcome') continue;
      resourceTypes.add(resource.resourceType);
      if (searchMode === undefined) count++;
    }
    if (count > 0 && resourceTypes.size > 1) report('entry', { count, resourceTypes: [...resourceTypes] });
  },
});
