import { isRecord } from '../../foundation/isRecord.js';
import { different, equal } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

/** Compares telephone numbers and e-mail addresses, however written; one in common is enough. */
export function telecom(): Comparator<readonly string[]> {
  return {
    name: 'telecom',
    read(elements) {
      const read = new Set<string>();
      for (const element of elements.slice(0, 20)) {
        const value = isRecord(element) ? element['value'] : undefined;
        if (typeof value !== 'string') continue;
        const plain = value.includes('@') ? value.trim().toLowerCase() : phoneNumber(value);
        if (plain !== '') read.add(plain);
      }
      return read.size === 0 ? undefined : [...read];
    },
    compare: (a, b) => (a.some((each) => b.includes(each)) ? equal : different),
    keys: (value) => value,
    show: (value) => value.join(', '),
  };
}

/** Digits without the country code or trunk zero of the Netherlands; fewer than eight are no number. */
function phoneNumber(text: string): string {
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '');
  const national = digits.replace(/^(?:0031|31(?=\d{9}$)|0)/, '');
  return national.length < 8 ? '' : national;
}
