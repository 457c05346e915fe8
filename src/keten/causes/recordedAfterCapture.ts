import { parsePartialDate } from '../../fhir/PartialDate.js';
import type { Fact } from '../facts/Fact.js';
import type { HopStage } from '../facts/HopStage.js';
import type { AbsenceCause } from './AbsenceCause.js';
import { recordedAt } from './factDates.js';

/** A fact that was recorded after the hop was captured can't be there. */
export function recordedAfterCapture(fact: Fact, { captures }: HopStage): AbsenceCause | undefined {
  const moments = captures.flatMap(({ capturedAt }) => (capturedAt === undefined ? [] : [capturedAt]));
  if (moments.length < captures.length) return undefined;
  const recorded = recordedAt(fact);
  if (recorded === undefined || recorded.precision === 'year' || recorded.precision === 'month')
    return undefined;
  const latest = moments.sort().at(-1);
  const captured = latest === undefined ? undefined : parsePartialDate(latest);
  if (latest === undefined || captured === undefined || recorded.start < captured.end) return undefined;
  const because = { reason: 'recorded-after-capture', capturedAt: latest } as const;
  return { kind: 'delayed', party: 'zorgaanbieder', because };
}
