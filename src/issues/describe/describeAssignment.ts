import type { Language } from '../../foundation/Language.js';
import type { Assignment } from '../assignIssues.js';
import { classificationSentences } from './classificationSentences.js';
import { extentText } from './describeIssue.js';

const extentsShown = 5;

/** An assignment as text to forward: what, who and why once, then a line for each of its first issues. */
export function describeAssignment({ issues }: Assignment, language: Language): string {
  const [gravest] = issues;
  const parts = classificationSentences(gravest, language);
  const paragraph = [
    parts.what,
    parts.severity,
    parts.who,
    parts.where,
    parts.why,
    parts.when,
    parts.meanwhile,
  ]
    .flat()
    .join(' ');
  const lines = issues.slice(0, extentsShown).map((issue) => `- ${extentText(issue, language)}`);
  const hidden = issues.length - lines.length;
  if (hidden > 0) lines.push(language === 'nl' ? `- En nog ${hidden}.` : `- And ${hidden} more.`);
  return [paragraph, ...lines].join('\n');
}
