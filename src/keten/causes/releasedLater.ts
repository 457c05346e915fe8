import { parsePartialDate } from '../../fhir/PartialDate.js';
import type { Fact } from '../facts/Fact.js';
import type { CaptureMoment, HopStage } from '../facts/HopStage.js';
import type { AbsenceCause } from './AbsenceCause.js';

/**
 * A fact that a first capture of a hop lacks and a later one of the same gegevensdienst has, while the hop before had
 * it in time: it was released later.
 */
export function releasedLater(
  before: Fact,
  after: Fact,
  from: HopStage,
  stage: HopStage,
): AbsenceCause | undefined {
  const own = stage.captures.find(({ capture }) => capture === after.capture);
  const had = from.captures.find(({ capture }) => capture === before.capture);
  if (own?.capturedAt === undefined || stage.captures.length < 2) return undefined;
  const earlier = stage.captures.find(
    (other) =>
      other.gegevensdienst === own.gegevensdienst &&
      momentOf(other) < momentOf(own) &&
      (had?.capturedAt === undefined || momentOf(had) <= momentOf(other)) &&
      stage.facts.some(
        ({ capture, resourceType }) => capture === other.capture && resourceType === after.resourceType,
      ),
  );
  if (earlier === undefined) return undefined;
  const because = { reason: 'released-later', capturedAt: own.capturedAt } as const;
  return { kind: 'delayed', party: 'zorgaanbieder', because };
}

/** A moment that is not known is no moment before another. */
function momentOf({ capturedAt }: CaptureMoment): number {
  const date = capturedAt === undefined ? undefined : parsePartialDate(capturedAt);
  return date?.start ?? Number.NaN;
}
