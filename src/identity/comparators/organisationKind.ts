import { different, equal, incomparable } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

/**
 * Compares types of organisations. A pharmacy and a GP practice are two, whatever their name and address; specialty
 * codes of departments are no type and are left out.
 */
export function organisationKind(): Comparator<readonly string[]> {
  return {
    name: 'equal',
    read(elements, { values }) {
      const codes = elements
        .slice(0, 20)
        .flatMap((element) => values.concept(element)?.codes ?? [])
        .filter(({ system }) => isTypeSystem(system))
        .map(({ code }) => code);
      return codes.length === 0 ? undefined : [...new Set(codes)];
    },
    compare(a, b) {
      if (a.some((code) => b.includes(code))) return equal;
      // The first letter is the kind of care: V hospitals, J pharmacies, Z practices.
      return a.some((code) => b.some((other) => other.startsWith(code.charAt(0)))) ? incomparable : different;
    },
    show: (value) => value.join(', '),
  };
}

function isTypeSystem(system: string): boolean {
  return system.endsWith('organization-type') || system.endsWith('2.16.840.1.113883.2.4.15.1060');
}
