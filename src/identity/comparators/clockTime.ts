import type { PartialDate } from '../../fhir/PartialDate.js';
import { equal, incomparable } from '../fieldMatches.js';
import { moment } from './moment.js';
import type { Comparator } from '../ResourceRecord.js';

/**
 * Tells whether two moments were written down to the minute and are the same minute: a person is with one practitioner
 * at a time. A day alone says nothing here, and neither does midnight, which is mostly a day in disguise.
 */
export function clockTime(): Comparator<PartialDate> {
  const { read, show } = moment();
  return {
    name: 'equal',
    read(elements, reading) {
      const date = read(elements, reading);
      return date?.precision === 'time' && !date.midnight ? date : undefined;
    },
    compare: (a, b) => (a.start < b.end && b.start < a.end ? equal : incomparable),
    show,
  };
}
