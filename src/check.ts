import { concludeCheck } from './check/concludeCheck.js';
import type { CheckInput } from './check/CheckInput.js';
import type { CheckOptions } from './check/CheckOptions.js';
import type { CheckRun } from './check/CheckRun.js';
import { createDuplicateFinder } from './check/createDuplicateFinder.js';
import { createRun } from './check/createRun.js';
import { differencesOf } from './check/differencesOf.js';
import type { Verdict } from './check/judgeAnswer.js';
import { judgeAnswer } from './check/judgeAnswer.js';
import { openInputs } from './check/openInputs.js';
import type { ReceivedAnswer } from './check/ReceivedAnswer.js';
import { receiveAnswer } from './check/receiveAnswer.js';
import type { Report } from './report/Report.js';
import { createReferenceScope } from './validation/profile/ReferenceScope.js';
import { settle } from './validation/terminology/settle.js';
import type { TerminologyService } from './validation/terminology/TerminologyService.js';

export type { CheckInput } from './check/CheckInput.js';
export type { CheckOptions } from './check/CheckOptions.js';
export {
  createTerminologyClient,
  TerminologyClientError,
} from './validation/terminology/createTerminologyClient.js';
export type { TerminologyClientOptions } from './validation/terminology/createTerminologyClient.js';
export type { TerminologyService } from './validation/terminology/TerminologyService.js';

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
  const judged = judgeAll(given, options, createRun(options));
  return conclude(judged, judged.verdicts);
}

/**
 * The same, with the codes that can't be decided here decided by a terminology service. It is told these codes and the
 * value sets, nothing else of the record; what it does not decide stays "can't tell".
 *
 * @throws the same errors as {@link check}.
 *
 * @example
 * const terminology = createTerminologyClient({ baseUrl: 'https://terminology.example/fhir' });
 * const report = await checkAndSettle(inputs, { definitions: [stu3], terminology });
 */
export async function checkAndSettle(
  given: readonly CheckInput[],
  { terminology, ...options }: CheckOptions & { readonly terminology: TerminologyService },
): Promise<Report> {
  const judged = judgeAll(given, options, { ...createRun(options), undecidedCodes: 'keep' });
  const verdicts: Verdict[] = [];
  for (const verdict of judged.verdicts) {
    const { findings } = await settle(verdict, terminology);
    verdicts.push({ ...verdict, findings });
  }
  return conclude(judged, verdicts);
}

/** Every input, read and judged by itself. */
interface Judged {
  readonly run: CheckRun;
  readonly answers: readonly ReceivedAnswer[];
  readonly verdicts: readonly Verdict[];
}

function judgeAll(given: readonly CheckInput[], options: CheckOptions, run: CheckRun): Judged {
  const answers = openInputs(given).map((input) => receiveAnswer(input, run));
  const scope = createReferenceScope(answers.flatMap(({ resources }) => resources));
  const verdicts = answers.map((answer, origin) => {
    options.onProgress?.(origin, answers.length, answer.input.name);
    return judgeAnswer(answer, scope, run);
  });
  return { run, answers, verdicts };
}

/** Holds the inputs together, and groups everything into issues. */
function conclude({ run, answers }: Judged, verdicts: readonly Verdict[]): Report {
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
