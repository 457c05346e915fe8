import { parsePartialDate } from '../../fhir/PartialDate.js';
import type { Fact } from '../facts/Fact.js';
import type { HopStage } from '../facts/HopStage.js';
import type { AbsenceCause } from './AbsenceCause.js';
import { happenedAt } from './factDates.js';

const msOfDay = 86_400_000;
/** Care providers hold results back for days or weeks, so that a professional can tell them first. */
const longestHold = 31;
const leastKept = 2;

/** Facts of a type that are all newer than those that came through, and none of them older than a month at capture. */
export function heldBack(
  missing: readonly Fact[],
  kept: readonly Fact[],
  { captures }: HopStage,
): ReadonlyMap<Fact, AbsenceCause> {
  const causes = new Map<Fact, AbsenceCause>();
  const moments = captures.flatMap(({ capturedAt }) => parsePartialDate(capturedAt ?? '') ?? []);
  const captured = moments.reduce((latest, { start }) => Math.max(latest, start), Number.NEGATIVE_INFINITY);
  if (moments.length === 0) return causes;
  for (const type of new Set(missing.map(({ resourceType }) => resourceType))) {
    const own = missing.filter(({ resourceType }) => resourceType === type);
    const keptDates = kept.flatMap((fact) =>
      fact.resourceType === type ? (happenedAt(fact)?.start ?? []) : [],
    );
    const oldest = own.reduce(
      (least, fact) => Math.min(least, happenedAt(fact)?.start ?? Number.NEGATIVE_INFINITY),
      Number.POSITIVE_INFINITY,
    );
    const days = Math.ceil((captured - oldest) / msOfDay);
    if (keptDates.length < leastKept || days > longestHold || days < 0) continue;
    if (keptDates.some((date) => date >= oldest)) continue;
    for (const fact of own) {
      causes.set(fact, { kind: 'delayed', party: 'zorgaanbieder', because: { reason: 'held-back', days } });
    }
  }
  return causes;
}
