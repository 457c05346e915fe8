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

/** Where and how often an issue shows: one sentence. */
export function extentText({ cause, counts, hop }: ChainIssue, language: Language): string {
  const { findings, duplicates, resources } = counts;
  const detail = [cause.code, cause.detail].filter((part) => part !== undefined).join(' ');
  const at = cause.path === '' ? '' : ` ${language === 'nl' ? 'bij' : 'at'} '${cause.path}'`;
  const where =
    hop === undefined ? '' : ` ${language === 'nl' ? 'in' : 'in'} ${hopFacts[hop].label[language]}`;
  const counted =
    duplicates > 0
      ? plural(duplicates, language === 'nl' ? ['dubbeling', 'dubbelingen'] : ['duplicate', 'duplicates'])
      : plural(findings, language === 'nl' ? ['bevinding', 'bevindingen'] : ['finding', 'findings']);
  const spread = plural(resources, ['resource', 'resources']);
  return language === 'nl'
    ? `Gezien${at}${where}: ${counted} in ${spread} (${detail}).`
    : `Seen${at}${where}: ${counted} in ${spread} (${detail}).`;
}

function plural(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
