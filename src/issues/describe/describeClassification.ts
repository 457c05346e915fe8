import type { Language } from '../../foundation/Language.js';
import type { Classification } from '../Classification.js';
import { classificationSentences } from './classificationSentences.js';

/**
 * What a coordinator needs, a line for each thing: what it is, who must act and why, where to report it and what to tell
 * there, why it stays, when it goes, what to do meanwhile, what to ask.
 */
export function describeClassification(classification: Classification, language: Language): string {
  const parts = classificationSentences(classification, language);
  const { what, severity, who, where, bring, why, when, meanwhile, ask } = parts;
  // What can harm a person is told before anything else.
  const ordered =
    classification.severity === 'kritiek'
      ? [what, meanwhile, severity, who, [...where, ...bring], why, when, ask]
      : [what, severity, who, [...where, ...bring], why, when, meanwhile, ask];
  return ordered
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.join(' '))
    .join('\n');
}
