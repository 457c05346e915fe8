import type { PartialDate } from '../../fhir/PartialDate.js';
import type { FieldMatch } from '../FieldComparison.js';
import type { ConceptValue } from '../terminology/Code.js';
import { compareMoments, momentKeys } from './moment.js';
import type { Comparator } from '../ResourceRecord.js';

interface OnsetValue {
  readonly date: PartialDate;
  readonly problem: ConceptValue | undefined;
}

const chronicDays = 45;
const acuteDays = 14;

/**
 * Compares when a problem began. Two sources seldom give one day: a lasting problem may begin 45 days apart, a passing
 * one 14. Within one source another day is another episode.
 */
export function problemOnset(): Comparator<OnsetValue> {
  return {
    name: 'date-prefix',
    beside: ['code'],
    read(elements, { values, resource }) {
      for (const element of elements) {
        const date = values.date(element);
        if (date !== undefined) return { date, problem: values.concept(resource['code']) };
      }
      return undefined;
    },
    compare(a, b, { sameSource, codes }) {
      const within = (days: number): FieldMatch =>
        compareMoments(a.date, b.date, { minutes: 0, days, sameDay: true });
      if (sameSource) return within(0);
      const match = within(chronicDays);
      if (match.outcome === 'different') return match;
      const lasts = ({ problem }: OnsetValue): boolean =>
        problem?.codes.some((code) => codes.isChronic(code)) === true;
      return lasts(a) || lasts(b) ? match : within(acuteDays);
    },
    keys: ({ date }, { vague }) => momentKeys(date, chronicDays, vague),
    isVague: ({ date }) => date.days.length === 0,
    show: ({ date }) => new Date(date.start).toISOString(),
  };
}
