import { isRecord } from '../../foundation/isRecord.js';
import { compatibleBy, different, equal, incomparable } from '../fieldMatches.js';
import type { ConceptValue } from '../terminology/Code.js';
import type { CodeEquivalences } from '../terminology/CodeEquivalences.js';
import { compareCodes, compareConcepts } from './compareConcepts.js';
import type { ObservedValue } from './observedValue.js';
import {
  compareObservedValues,
  lacksUnit,
  observedValueKeys,
  readObservedValue,
  showObservedValue,
} from './observedValue.js';
import type { Comparator } from '../ResourceRecord.js';

/** One component of an Observation: what, and how much. */
interface ComponentValue {
  readonly code: ConceptValue;
  readonly value: ObservedValue;
}

const limit = 60;

/** Compares `Observation.component` as a set: those that both have must agree; numbers decide, settings do not. */
export function components(): Comparator<readonly ComponentValue[]> {
  return {
    name: 'quantity',
    read(elements, { values }) {
      const read: ComponentValue[] = [];
      for (const element of elements.slice(0, limit)) {
        if (!isRecord(element)) continue;
        const code = values.concept(element['code']);
        const name = Object.keys(element).find((key) => /^value[A-Z]/.test(key));
        const value = name === undefined ? undefined : readObservedValue(element[name], values);
        if (code !== undefined && value !== undefined) read.push({ code, value });
      }
      return read.length === 0 ? undefined : read;
    },
    compare(a, b, { codes }) {
      let shared = 0;
      let exact = true;
      for (const left of a) {
        const right = b.find(({ code }) => isSamePart(code, left.code, codes));
        if (right === undefined) continue;
        const match = compareObservedValues(left.value, right.value, codes);
        if (match.outcome === 'different') {
          if (left.value.is === 'quantity' || right.value.is === 'quantity') return different;
          exact = false;
          continue;
        }
        if (match.outcome === 'incomparable') continue;
        shared += 1;
        if (match.outcome !== 'equal') exact = false;
      }
      if (shared === 0) return incomparable;
      return exact && shared === a.length && shared === b.length ? equal : compatibleBy('overlap');
    },
    keys: (value, around) => [
      ...new Set(
        value.flatMap(({ value: each }) => (each.is === 'quantity' ? observedValueKeys(each, around) : [])),
      ),
    ],
    isVague: (value) => value.some(({ value: each }) => lacksUnit(each)),
    show: (value) => value.map(({ value: each }) => showObservedValue(each)).join(', '),
  };
}

/** By their codes, and by their names as far as codes say nothing. */
function isSamePart(a: ConceptValue, b: ConceptValue, codes: CodeEquivalences): boolean {
  const { outcome } = compareConcepts(a, b, codes, 'same-words');
  return (
    outcome === 'equal' || (outcome === 'compatible' && compareCodes(a.codes, b.codes, codes) === undefined)
  );
}
