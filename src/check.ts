import { concludeCheck } from './check/concludeCheck.js';
import type { CheckInput } from './check/CheckInput.js';
import type { CheckRun } from './check/CheckRun.js';
import { createDuplicateFinder } from './check/createDuplicateFinder.js';
import { differencesOf } from './check/differencesOf.js';
import { judgeAnswer } from './check/judgeAnswer.js';
import { openInputs } from './check/openInputs.js';
import { receiveAnswer } from './check/receiveAnswer.js';
import type { DefinitionSet } from './definitions/DefinitionSet.js';
import { definitionSets } from './definitions/definitionSets.js';
import type { ExpressionEngine } from './definitions/expressions/ExpressionTable.js';
import type { Release } from './fhir/Release.js';
import type { EvidenceMode } from './finding/maskValue.js';
import { gegevensdienst } from './gegevensdiensten/catalogue.js';
import type { Gegevensdienst } from './gegevensdiensten/Gegevensdienst.js';
import type { KnownIssues } from './issues/known/KnownIssues.js';
import type { Report } from './report/Report.js';
import type { ReporterRole } from './taxonomy/reporterRoles.js';
import { createReferenceScope } from './validation/profile/ReferenceScope.js';

export type { CheckInput } from './check/CheckInput.js';

/** What a check is told. */
export interface CheckOptions {
  /** Definitions of one release or of both. */
  readonly definitions: DefinitionSet | readonly DefinitionSet[];
  /** The gegevensdienst that was asked, by id or key, or one of your own; its release then holds for all inputs. */
  readonly dienst?: string | Gegevensdienst;
  /** The release, when it is known and no gegevensdienst tells it. */
  readonly release?: Release;
  /** Canonicals that each resource given must meet, besides the profiles that it claims. */
  readonly profiles?: readonly string[];
  /** Who will report the issues: decides on the desks. */
  readonly reporter?: ReporterRole;
  /** A register of known issues to hold the issues against. */
  readonly known?: KnownIssues;
  /** Evaluates invariants that this package does not know. */
  readonly expressions?: ExpressionEngine;
  /** Whether values from the record stand masked (the default) or verbatim in findings. */
  readonly evidence?: EvidenceMode;
  /** Whether what people can't make sense of is looked for as well (the default). */
  readonly quality?: 'check' | 'leave-out';
  /** The present moment (ISO 8601), for `generatedAt` and for what may not lie in the future. */
  readonly now?: string;
  /** Told before each input is validated. */
  readonly onProgress?: (done: number, total: number, name: string | undefined) => void;
}

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

function createRun({ dienst: named, ...options }: CheckOptions): CheckRun {
  const dienst = typeof named === 'string' ? gegevensdienst(named) : named;
  return {
    ...options,
    definitions: definitionSets(options.definitions),
    dienst,
    release: dienst?.release ?? options.release,
  };
}
