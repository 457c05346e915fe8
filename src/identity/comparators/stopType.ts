import { different, equal } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

/** Stop types of MP 9.0.7 (1, 2) and of MP9 3.0 (SNOMED CT), by what they do. */
const kindOfCode: ReadonlyMap<string, StopKind> = new Map([
  ['1', 'pause'],
  ['385655000', 'pause'],
  ['2', 'stop'],
  ['410546004', 'stop'],
  ['89925002', 'cancel'],
]);

type StopKind = 'start' | 'pause' | 'stop' | 'cancel';

/** Compares whether an agreement starts, interrupts, ends or cancels use. Without a stop type it starts. */
export function stopType(): Comparator<StopKind> {
  return {
    name: 'equal',
    read(elements, { values }) {
      if (elements.length === 0) return 'start';
      const codes = elements.flatMap((element) => values.concept(element)?.codes ?? []);
      for (const { code } of codes) {
        const kind = kindOfCode.get(code);
        if (kind !== undefined) return kind;
      }
      return 'stop';
    },
    compare: (a, b) => (a === b ? equal : different),
    show: (value) => value,
  };
}
