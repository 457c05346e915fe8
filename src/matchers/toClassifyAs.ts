import { isRecord } from '../foundation/isRecord.js';
import type { Language } from '../foundation/Language.js';
import { classifyEvidence } from '../issues/classifyEvidence.js';
import { describeClassification } from '../issues/describe/describeClassification.js';
import type { SymptomReport } from '../issues/SymptomReport.js';
import { rules } from '../rules.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import { isSymptomCode } from '../taxonomy/symptoms.js';
import { MatcherInputError } from './MatcherInputError.js';
import type { MatcherOptions } from './MatcherOptions.js';
import type { MatcherResult } from './MatcherResult.js';
import { UnknownSymptomError } from './UnknownSymptomError.js';

/** Passes when the main issue that a report of symptoms shows is this one. */
export function toClassifyAs(
  received: unknown,
  symptom: SymptomCode,
  { language = 'en' }: MatcherOptions,
): MatcherResult {
  if (!isRecord(received)) throw new MatcherInputError('toClassifyAs', received);
  if (!isSymptomCode(symptom)) throw new UnknownSymptomError(symptom);
  const { evidence = {}, ...context } = received as SymptomReport;
  const [main] = classifyEvidence(evidence, { ...context, rules });
  const pass = main.symptom === symptom;
  return {
    pass,
    message: () =>
      [head(symptom, main.symptom, language), '', describeClassification(main, language)].join('\n'),
  };
}

function head(asked: string, found: string, language: Language): string {
  if (asked === found) {
    return language === 'nl' ? `Verwacht: iets anders dan '${asked}'.` : `Expected anything but '${asked}'.`;
  }
  return language === 'nl'
    ? `Verwacht: '${asked}'. Gevonden: '${found}'.`
    : `Expected '${asked}'; found '${found}'.`;
}
