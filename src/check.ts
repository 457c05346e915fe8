import { concludeCheck } from './check/concludeCheck.js';
import type { CheckInput } from './check/CheckInput.js';
import type { CheckOptions } from './check/CheckOptions.js';
import { createDuplicateFinder } from './check/createDuplicateFinder.js';
import { createRun } from './check/createRun.js';
import { differencesOf } from './check/differencesOf.js';
import { judgeAnswer } from './check/judgeAnswer.js';
import { openInputs } from './check/openInputs.js';
import { receiveAnswer } from './check/receiveAnswer.js';
import type { Report } from './report/Report.js';
import { createReferenceScope } from './validation/profile/ReferenceScope.js';

export type { CheckInput } from './check/CheckInput.js';
export type { CheckOptions } from './check/CheckOptions.js';

/**
 * The main job: reads and validates every input, holds them together against a gegevensdienst, finds what is double,
 * and groups it all into issues with who must act. Nothing in the data makes it throw.
 *
 * @throws UnknownGegevensdienstError when there is no such gegevensdienst.
 * @throws DefinitionsMissingError when the release that is told is not among the definitions.
 *
 * @example
 * const report = check([{ name: 'answer.json', content: text }], { definitions: [stu3], dienst: '48' });
 * for (const issue of report.issues) console.log(describe(issue, 'nl'));
 */
export function check(given: readonly CheckInput[], options: CheckOptions): Report {
  const run = createRun(options);
  const answers = openInputs(given).map((input) => receiveAnswer(input, run));
  const scope = createReferenceScope(answers.flatMap(({ resources }) => resources));
  const verdicts = answers.map((answer, origin) => {
    options.onProgress?.(origin, answers.length, answer.input.name);
    return judgeAnswer(answer, scope, run);
  });
  const finder = createDuplicateFinder(run);
  for (const [origin, { input, resources }] of answers.entries()) {
    finder.add({ origin, input, resources, release: verdicts[origin]?.release });
  }
  return concludeCheck(
    answers.map(({ input, session }) => ({ ...input, source: input, session })),
    verdicts,
    { duplicates: finder.finish(), differences: differencesOf(answers, verdicts, run) },
    run,
  );
}
