import type { Language } from '../../foundation/Language.js';
import type { Classification } from '../Classification.js';
import { classificationSentences } from './classificationSentences.js';

/** A paragraph for a coordinator: what it is, who must act and why, where to report, why it stays, and when. */
export function describeClassification(classification: Classification, language: Language): string {
  const parts = classificationSentences(classification, language);
  return [
    parts.what,
    parts.severity,
    parts.who,
    parts.where,
    parts.why,
    parts.when,
    parts.meanwhile,
    parts.ask,
  ]
    .flat()
    .join(' ');
}
