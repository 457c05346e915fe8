import { classify } from '../classify.js';
import { isRecord } from '../foundation/isRecord.js';
import type { Language } from '../foundation/Language.js';
import { describeClassification } from '../issues/describe/describeClassification.js';
import type { SymptomReport } from '../issues/SymptomReport.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import { isSymptomCode } from '../taxonomy/symptoms.js';
import { MatcherInputError } from './MatcherInputError.js';
import type { MatcherOptions } from './MatcherOptions.js';
import type { MatcherResult } from './MatcherResult.js';
import { UnknownSymptomError } from './UnknownSymptomError.js';

/** Passes when the main issue that a report of symptoms, or its text, shows is this one. */
export function toClassifyAs(
  received: unknown,
  symptom: SymptomCode,
  { language = 'en' }: MatcherOptions,
): MatcherResult {
  if (!isSymptomCode(symptom)) throw new UnknownSymptomError(symptom);
  const [main] = classify(reportIn(received));
  const pass = main.symptom === symptom;
  return {
    pass,
    message: () =>
      [head(symptom, main.symptom, language), '', describeClassification(main, language)].join('\n'),
  };
}

/** A report of symptoms, or its words alone. */
function reportIn(received: unknown): SymptomReport {
  if (typeof received === 'string') return { text: received };
  if (!isRecord(received))
    throw new MatcherInputError('toClassifyAs', received, 'a report of symptoms, or its text');
  return received;
}

function head(asked: string, found: string, language: Language): string {
  if (asked === found) {
    return language === 'nl' ? `Verwacht: iets anders dan '${asked}'.` : `Expected anything but '${asked}'.`;
  }
  return language === 'nl'
    ? `Verwacht: '${asked}'. Gevonden: '${found}'.`
    : `Expected '${asked}'; found '${found}'.`;
}
