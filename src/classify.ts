import type { Classification } from './issues/Classification.js';
import { classifyReport } from './issues/classifyReport.js';
import type { SymptomReport } from './issues/SymptomReport.js';
import { textTables } from './issues/words/tables/textTables.js';
import { textModel } from './issues/words/TextModel.js';
import { rules } from './rules.js';

const model = textModel(textTables);

/**
 * Classifies what a person or a program reports, in words, evidence or both: what it is, who must act and why, where
 * to report it and when it may be solved. The main issue stands first; others that the report tells of follow.
 * Evidence goes before words. Too little gives questions, what is not about the chain says so. Never throws on words,
 * and nothing of them stands in the answer.
 *
 * @throws MalformedInputError when a program hands over evidence, a reporter or systems that are none.
 *
 * @example
 * const [issue] = classify({ text: 'Alles staat er dubbel in sinds ik opnieuw heb opgehaald.' });
 * console.log(issue.symptom, issue.parties[0]?.party);
 */
export function classify(report: SymptomReport): readonly [Classification, ...Classification[]] {
  return classifyReport(report, { model, rules });
}
