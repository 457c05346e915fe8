import type { Finding } from '../finding/Finding.js';
import { checkQuality } from '../validation/quality/checkQuality.js';
import { validateQuestionnaires } from '../validation/questionnaire/validateQuestionnaires.js';
import type { ReferenceScope } from '../validation/profile/ReferenceScope.js';
import type { UndecidedCodes } from '../validation/terminology/UndecidedCode.js';
import { validate } from '../validation/validate.js';
import type { ValidationResult } from '../validation/validate.js';
import type { JudgeOptions } from './CheckRun.js';
import type { ReceivedAnswer } from './ReceivedAnswer.js';

/** What an answer is found to be by itself; its findings do not say yet which input it was. */
export interface Verdict extends Omit<ValidationResult, 'undecidedCodes'> {
  /** Kept only when asked for. */
  readonly undecidedCodes?: UndecidedCodes;
  /** What people can't make sense of. */
  readonly quality: readonly Finding[];
}

/** Validates an answer and looks for what people can't make sense of; references may lead to any other answer. */
export function judgeAnswer(
  { input, answer }: ReceivedAnswer,
  scope: Pick<ReferenceScope, 'find'>,
  options: JudgeOptions,
): Verdict {
  const found = input.found ?? [];
  if (answer === undefined) return { release: options.release, resources: 0, findings: found, quality: [] };
  const { definitions, release: told, profiles, expressions, evidence, quality = 'check', now } = options;
  const shared = {
    definitions,
    places: 'line-and-column',
    ...(evidence !== undefined && { evidence }),
  } as const;
  const { release, resources, findings, undecidedCodes } = validate(answer, {
    ...shared,
    scope: (reference, from) => scope.find(reference, from),
    questionnaires: validateQuestionnaires,
    ...(told !== undefined && { release: told }),
    ...(profiles !== undefined && { profiles }),
    ...(expressions !== undefined && { expressions }),
  });
  return {
    release,
    resources,
    findings: [...found, ...findings],
    ...(options.undecidedCodes === 'keep' && undecidedCodes !== undefined && { undecidedCodes }),
    quality:
      quality === 'leave-out' || release === undefined
        ? []
        : checkQuality(answer, {
            ...shared,
            release,
            scope: scope.find,
            ...(now !== undefined && { now }),
          }),
  };
}
