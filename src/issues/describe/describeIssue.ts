import { joinWords } from '../../foundation/joinWords.js';
import type { Language } from '../../foundation/Language.js';
import { hopFacts } from '../../taxonomy/hops.js';
import type { ChainIssue } from '../ChainIssue.js';
import { classificationSentences } from './classificationSentences.js';

/** A paragraph on an issue: what, where and how often, who must act and why, where to report, why it stays, when. */
export function describeIssue(issue: ChainIssue, language: Language): string {
  const parts = classificationSentences(issue, language);
  return [
    parts.what,
    [extentText(issue, language)],
    parts.severity,
    parts.who,
    parts.where,
    parts.why,
    parts.when,
    parts.meanwhile,
  ]
    .flat()
    .join(' ');
}

const counted = {
  findings: { nl: ['bevinding', 'bevindingen'], en: ['finding', 'findings'] },
  duplicates: { nl: ['dubbeling', 'dubbelingen'], en: ['duplicate', 'duplicates'] },
  differences: { nl: ['verschil', 'verschillen'], en: ['difference', 'differences'] },
} as const;

/** Where and how often an issue shows: one sentence. */
export function extentText({ cause, counts, hop }: ChainIssue, language: Language): string {
  const detail = [cause.code, cause.detail].filter((part) => part !== undefined).join(' ');
  const at = cause.path === '' ? '' : ` ${language === 'nl' ? 'bij' : 'at'} '${cause.path}'`;
  const where = hop === undefined ? '' : ` in ${hopFacts[hop].label[language]}`;
  const seen = (['findings', 'duplicates', 'differences'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => plural(counts[kind], counted[kind][language]));
  const spread = counts.resources === 0 ? '' : ` in ${plural(counts.resources, ['resource', 'resources'])}`;
  const verb = language === 'nl' ? 'Gezien' : 'Seen';
  return `${verb}${at}${where}: ${joinWords(seen, language)}${spread} (${detail}).`;
}

function plural(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
