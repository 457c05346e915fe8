import { check } from '../check.js';
import { failureText } from './failureText.js';
import type { ExpectationOptions, MatcherOptions } from './MatcherOptions.js';
import type { MatcherResult } from './MatcherResult.js';
import { receivedInputs } from './receivedInputs.js';

/** What a matcher on findings says of itself. */
interface Asked {
  readonly matcher: string;
  /** Id or key of a gegevensdienst to check against. */
  readonly dienst?: string;
  /** As in: "expected the answer … to …". */
  readonly to: Readonly<Record<'nl' | 'en', string>>;
}

/** Checks what was received, and passes when nothing in it reaches the level that fails. */
export function checkedResult(
  received: unknown,
  { matcher, dienst, to }: Asked,
  { undecided = 'tell', failOn = 'error', ...expectation }: ExpectationOptions,
  { language = 'en', ...options }: MatcherOptions,
): MatcherResult {
  const report = check(receivedInputs(received, matcher), {
    ...options,
    ...expectation,
    ...(dienst !== undefined && { dienst }),
  });
  const failing = report.findings.filter(
    ({ severity }) =>
      severity === 'error' || severity === 'fatal' || (failOn === 'warning' && severity === 'warning'),
  );
  const open = undecided === 'fail' && report.cantTell.length > 0;
  const nothing = report.inputs.every(({ resources }) => resources === 0);
  const pass = failing.length === 0 && !open && !nothing;
  const head = {
    nl: `Verwacht: ${to.nl}${pass ? ' niet' : ''}. Gevonden: ${failing.length} ${failing.length === 1 ? 'afwijking' : 'afwijkingen'}.`,
    en: `Expected ${pass ? 'not ' : ''}${to.en}; found ${failing.length} ${failing.length === 1 ? 'deviation' : 'deviations'}.`,
  };
  return { pass, message: () => failureText(head[language], failing, report, language) };
}
