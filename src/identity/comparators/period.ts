import { isRecord } from '../../foundation/isRecord.js';
import type { PartialDate } from '../../fhir/PartialDate.js';
import { compatibleBy, different, equal } from '../fieldMatches.js';
import { compareMoments, momentKeys } from './moment.js';
import type { Comparator } from '../ResourceRecord.js';

/** A Period; at least one of both is there. */
export interface PeriodValue {
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | undefined;
}

/** How periods are compared. */
export interface PeriodOptions {
  /** Starts agree when they are at most this many days apart. */
  readonly days?: number;
  /** `start`: another end is another state of the same thing. `both`: it is another thing. `overlap`: any day in common. */
  readonly by: 'start' | 'both' | 'overlap';
}

/** Compares periods by their days. */
export function period(options: PeriodOptions): Comparator<PeriodValue> {
  const days = options.days ?? 0;
  const tolerance = { minutes: 0, days, sameDay: true };
  return {
    name: 'date-prefix',
    read(elements, { values }) {
      for (const element of elements) {
        if (!isRecord(element)) {
          const date = values.date(element);
          if (date !== undefined) return { start: date, end: undefined };
          continue;
        }
        const start = values.date(element['start']);
        const end = values.date(element['end']);
        if (start !== undefined || end !== undefined) return { start, end };
      }
      return undefined;
    },
    compare(a, b) {
      if (options.by === 'overlap') {
        const apart = (x: PeriodValue, y: PeriodValue): boolean =>
          x.end !== undefined && y.start !== undefined && x.end.end <= y.start.start;
        if (apart(a, b) || apart(b, a)) return different;
        return a.start?.start === b.start?.start && a.end?.end === b.end?.end
          ? equal
          : compatibleBy('overlap');
      }
      const start =
        a.start === undefined || b.start === undefined
          ? undefined
          : compareMoments(a.start, b.start, tolerance);
      const end =
        a.end === undefined || b.end === undefined ? undefined : compareMoments(a.end, b.end, tolerance);
      if (start?.outcome === 'different') return different;
      if (end?.outcome === 'different') return options.by === 'both' ? different : (start ?? different);
      return start ?? end ?? compatibleBy('precision');
    },
    keys: (value, { vague }) => (value.start === undefined ? [] : momentKeys(value.start, days, vague)),
    isVague: (value) => value.start?.days.length === 0,
    show: ({ start, end }) =>
      `${start === undefined ? '' : new Date(start.start).toISOString()}/${end === undefined ? '' : new Date(end.start).toISOString()}`,
  };
}
