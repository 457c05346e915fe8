import type { CantTellReason } from '../../finding/CantTellReason.js';
import { cantTellReasons } from '../../finding/cantTellReasons.js';
import type { EvidenceValue } from '../../finding/Finding.js';
import { compareStrings } from '../../foundation/compareStrings.js';
import type { CantTell } from '../CantTell.js';
import { indent } from './indent.js';
import { inputName } from './inputName.js';
import type { PrettyContext } from './PrettyContext.js';
import type { PrettyTexts } from './prettyTexts.js';

/** Subjects of one reason that are written out; the others are counted. */
const shownSubjects = 3;

/** By reason, the most frequent first: how often, about what, and where first. */
export function cantTellLines(cantTell: readonly CantTell[], context: PrettyContext): readonly string[] {
  const { palette, texts, width, language } = context;
  const reasons = byReason(cantTell);
  return reasons.flatMap(({ reason, count, subjects }) => {
    const more = subjects.length - shownSubjects;
    return [
      ...indent(`${texts.times(count)} ${cantTellReasons[reason][language]}`, width, '    ', '  '),
      ...subjects
        .slice(0, shownSubjects)
        .map((subject) => `    ${palette.dim(oneSubject(subject, context))}`),
      ...(more > 0 ? [`    ${palette.dim(texts.others(more))}`] : []),
    ];
  });
}

interface UndecidedByReason {
  readonly reason: CantTellReason;
  readonly count: number;
  readonly subjects: readonly CantTell[];
}

function byReason(cantTell: readonly CantTell[]): readonly UndecidedByReason[] {
  const reasons = new Map<CantTellReason, CantTell[]>();
  for (const one of cantTell) {
    const known = reasons.get(one.reason);
    if (known === undefined) reasons.set(one.reason, [one]);
    else known.push(one);
  }
  return [...reasons]
    .map(([reason, subjects]) => ({
      reason,
      count: subjects.reduce((sum, { count }) => sum + count, 0),
      subjects: subjects.sort((a, b) => b.count - a.count || compareStrings(a.code, b.code)),
    }))
    .sort((a, b) => b.count - a.count || compareStrings(a.reason, b.reason));
}

function oneSubject({ count, evidence, code, places }: CantTell, context: PrettyContext): string {
  const { texts } = context;
  const [first] = places;
  const canonical = Object.values(evidence).find(isCanonical);
  return [
    ...(canonical === undefined ? [] : [canonical]),
    ...(first === undefined
      ? []
      : [`${inputName(first.origin, context)} ${inWords(first.at, texts)}`.trimEnd()]),
    ...(count === 1 ? [] : [texts.times(count)]),
    code,
  ].join(' · ');
}

function isCanonical(value: EvidenceValue | undefined): value is string {
  return typeof value === 'string' && /^(?:https?:|urn:)/.test(value);
}

function inWords(place: string, { entry }: PrettyTexts): string {
  return place.replace(/^entry\[(\d+)\]/, (_, index: string) => entry(Number(index)));
}
