import type { DuplicateGroup } from './duplicates/DuplicateResult.js';
import { describeFinding } from './finding/describeFinding.js';
import type { Finding } from './finding/Finding.js';
import type { Language } from './foundation/Language.js';
import type { ChainIssue } from './issues/ChainIssue.js';
import type { Classification } from './issues/Classification.js';
import { describeClassification } from './issues/describe/describeClassification.js';
import { describeDuplicate } from './issues/describe/describeDuplicate.js';
import { describeIssue } from './issues/describe/describeIssue.js';
import { describeDifference } from './keten/describeDifference.js';
import type { HopDifference } from './keten/HopDifference.js';
import { rules } from './rules.js';

/** Everything that can be put into words. */
export type Describable = Finding | DuplicateGroup | HopDifference | ChainIssue | Classification;

/**
 * Puts a finding, a group of double data, a difference between hops, an issue or a classification into words: one
 * sentence for the first two, a paragraph for the others. The text is made of codes and evidence; never parse it.
 *
 * @example
 * for (const finding of validate(patient, { definitions: r4 }).findings) console.log(describe(finding, 'nl'));
 */
export function describe(item: Describable, language: Language): string {
  if ('outcome' in item) return describeFinding(item, language, rules);
  if ('firstDeviatingHop' in item) return describeDifference(item, language);
  if ('verdict' in item) return describeDuplicate(item, language);
  return 'cause' in item ? describeIssue(item, language) : describeClassification(item, language);
}
