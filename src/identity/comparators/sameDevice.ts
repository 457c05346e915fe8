import { different, equal, incomparable } from '../fieldMatches.js';
import type { Comparator, ReferenceValue } from '../ResourceRecord.js';

/**
 * Compares devices as the things that they are: one by its serial number or UDI, two when these differ. Devices of one
 * make without such a number can't be told apart, and are not one for it.
 */
export function sameDevice(): Comparator<ReferenceValue> {
  return {
    name: 'identity',
    read([element], reading) {
      const reference = reading.reference(element);
      return reference?.node === undefined && reference?.contained === undefined ? undefined : reference;
    },
    compare(a, b, surroundings) {
      const [left, right] = [surroundings.resolve(a), surroundings.resolve(b)];
      if (left?.comparison === undefined || left.comparison !== right?.comparison) return incomparable;
      if (left.index >= 0 && right.index >= 0 && surroundings.entityOf(left) === surroundings.entityOf(right))
        return equal;
      let same = false;
      for (const [at, { role, comparator }] of left.comparison.fields.entries()) {
        const [one, other] = [left.value(at), right.value(at)];
        if (role !== 'distinct' || one === undefined || other === undefined) continue;
        const { outcome } = comparator.compare(one, other, surroundings);
        if (outcome === 'different') return different;
        if (outcome === 'equal') same = true;
      }
      return same ? equal : incomparable;
    },
    show: ({ display }) => display?.key ?? '',
  };
}
