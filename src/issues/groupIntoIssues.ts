import type { ChainIssue } from './ChainIssue.js';
import { collectCauses } from './collectCauses.js';
import { compareIssues } from './compareIssues.js';
import type { GroupOptions } from './GroupOptions.js';
import { readReport } from './evidence/readReport.js';
import { issueOf } from './issueOf.js';
import type { KnownIssues } from './known/KnownIssues.js';
import { matchKnownIssues } from './known/matchKnownIssues.js';

/**
 * Groups failed findings and double data into issues: one issue is one cause, so one symptom at one place of one
 * gegevensdienst between the same systems, whatever the number of resources that show it. Each failed finding
 * and each group is in exactly one issue; what could not be decided makes none, nor does a damaged recording, as nobody
 * in the chain has to act on that. The gravest comes first; the result does not depend on the order of what is given,
 * but for the indexes that refer to it.
 *
 * @throws MalformedInputError when a finding, a group, the reporter or the register is none.
 */
export function groupIntoIssues(options: GroupOptions): readonly ChainIssue[] {
  const {
    findings: validator,
    duplicates,
    signals,
    differences,
    gegevensdienst,
    systems,
    reporter,
  } = options;
  readReport({
    evidence: { validator, duplicates, signals, differences },
    gegevensdienst,
    systems,
    reporter,
  });
  const { causes, spreads, captured } = collectCauses(options);
  const issues = causes.map((cause) => issueOf(cause, { options, spreads, captured })).sort(compareIssues);
  return options.known === undefined ? issues : withKnown(issues, options.known);
}

function withKnown(issues: readonly ChainIssue[], register: KnownIssues): readonly ChainIssue[] {
  const matches = matchKnownIssues(issues, register);
  return issues.map((issue, index) => {
    const known = matches[index];
    return known === undefined ? issue : { ...issue, known };
  });
}
