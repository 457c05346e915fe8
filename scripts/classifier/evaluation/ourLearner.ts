import { classifyReport } from '../../../src/issues/classifyReport.js';
import { textModel } from '../../../src/issues/words/TextModel.js';
import { rules } from '../../../src/rules.js';
import { trainModel } from '../trainModel.js';
import type { Learner } from './Prediction.js';

/** The classifier of the package, as people get it: with abstention and several issues in one text. */
export const ourLearner: Learner = (training) => {
  const model = textModel(trainModel(training));
  return (report) => {
    const [{ symptom, confidence, alternatives, category, parties }] = classifyReport(
      { text: report.text },
      { model, rules },
    );
    const party = parties[0]?.party;
    return {
      report,
      ranked: [
        { code: symptom, probability: confidence },
        ...alternatives.map((one) => ({ code: one.symptom, probability: one.confidence })),
      ],
      ...(category !== undefined && { category }),
      ...(party !== undefined && { party }),
    };
  };
};
