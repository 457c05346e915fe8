import type { LineIndex } from '../foundation/createLineIndex.js';
import { cantTellFinding } from '../finding/createFinding.js';
import type { FindingOptions, FindingPlace } from '../finding/createFinding.js';
import type { Finding } from '../finding/Finding.js';
import { placeOfSteps } from './placeOfSteps.js';
import { moreFindings } from './text/formFindings.js';
import type { TextProblem } from './TextProblem.js';

/** In what a problem was found. */
export interface ProblemContext {
  /** The top-level value in which the steps of the problem lead somewhere. */
  readonly value?: unknown;
  /** Offset in the text of what the problem's offset counts from. */
  readonly base?: number;
  /** Index of that value, when the text is an array or NDJSON. */
  readonly item?: number | undefined;
}

/** Gathers the findings of one reading, up to a limit. */
export interface FindingCollector extends FindingOptions {
  /** Makes a problem a finding, with its line, column and path. */
  report(problem: TextProblem, context?: ProblemContext): void;
  add(finding: Finding): void;
  /** Whether more findings would only be counted, so that nothing need be worked out for them. */
  isFull(): boolean;
  /** Counts findings that are known but were not kept. */
  omit(count: number): void;
  findings(): readonly Finding[];
}

/** Makes a collector for one text. */
export function createFindingCollector(
  options: FindingOptions & { readonly limit: number; readonly lines: LineIndex },
): FindingCollector {
  const { limit, lines, evidence } = options;
  const kept: Finding[] = [];
  let omitted = 0;
  const add = (make: () => Finding): void => {
    if (kept.length < limit) kept.push(make());
    else omitted++;
  };
  const placeOf = (
    { offset, steps }: TextProblem,
    { value, base = 0, item }: ProblemContext,
  ): FindingPlace => ({
    ...(steps === undefined ? { path: '' } : placeOfSteps(value, steps)),
    ...(item !== undefined && { item }),
    ...(offset !== undefined && lines.positionAt(base + offset)),
  });
  return {
    evidence,
    report: (problem, context = {}) => {
      add(() => problem.finding(placeOf(problem, context), options));
    },
    add: (finding) => {
      add(() => finding);
    },
    isFull: () => kept.length >= limit,
    omit: (count) => {
      omitted += count;
    },
    findings: () =>
      omitted === 0
        ? kept
        : [
            ...kept,
            cantTellFinding(moreFindings, 'limit-reached', { path: '' }, { count: omitted, limit }, options),
          ],
  };
}
