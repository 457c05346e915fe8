import { check } from '../check.js';
import { describe } from '../describe.js';
import { selectWeighty } from '../report/pretty/selectWeighty.js';
import type { ExpectationOptions, MatcherOptions } from './MatcherOptions.js';
import type { MatcherResult } from './MatcherResult.js';
import { receivedInputs } from './receivedInputs.js';

/** Groups that a failure text writes out; the others are counted. */
const shownGroups = 10;

/** Passes when no fact is in what was received twice; persons, organisations and products may be repeated. */
export function toHaveNoDuplicates(
  received: unknown,
  { release }: Pick<ExpectationOptions, 'release'>,
  { language = 'en', ...options }: MatcherOptions,
): MatcherResult {
  const report = check(receivedInputs(received, 'toHaveNoDuplicates'), {
    ...options,
    ...(release !== undefined && { release }),
  });
  const { groups } = selectWeighty(report);
  const head = {
    nl:
      groups.length === 0
        ? 'Verwacht: dubbelingen. Er zijn er geen.'
        : `Verwacht: geen dubbelingen. Gevonden: ${groups.length}.`,
    en:
      groups.length === 0
        ? 'Expected duplicates; there are none.'
        : `Expected no duplicates; found ${groups.length}.`,
  };
  return {
    pass: groups.length === 0,
    message: () =>
      [
        head[language],
        ...groups
          .slice(0, shownGroups)
          .flatMap((group) => [
            '',
            `  ${describe(group, language)}`,
            ...group.members.map(({ origin, entry, resourceType, id }) =>
              [
                '   ',
                ...(report.inputs.length > 1 ? [`[${origin}]`] : []),
                `entry ${entry}`,
                id === undefined ? resourceType : `${resourceType}/${id}`,
              ].join(' '),
            ),
          ]),
        ...(groups.length > shownGroups ? ['', `  … + ${groups.length - shownGroups}`] : []),
      ].join('\n'),
  };
}
