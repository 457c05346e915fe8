import { isRecord } from '../../foundation/isRecord.js';
import type { PartialDate } from '../../fhir/PartialDate.js';
import type { FieldMatch } from '../FieldComparison.js';
import { compatibleBy, different, equal, incomparable } from '../fieldMatches.js';
import type { ComparableText, ConceptValue } from '../terminology/Code.js';
import type { CodeEquivalences } from '../terminology/CodeEquivalences.js';
import type { ValueReader } from '../ValueReader.js';
import { compareConcepts } from './compareConcepts.js';
import { compareQuantities } from './compareQuantities.js';
import { compareMoments } from './moment.js';
import { quantityKeys, showQuantity } from './quantity.js';
import type { QuantityValue } from './readQuantity.js';
import { readQuantity } from './readQuantity.js';
import type { Comparator } from '../ResourceRecord.js';

/** A value of an Observation, of whatever type. */
export type ObservedValue =
  | { readonly is: 'quantity'; readonly quantity: QuantityValue }
  | { readonly is: 'concept'; readonly concept: ConceptValue }
  | { readonly is: 'text'; readonly text: ComparableText }
  | { readonly is: 'boolean'; readonly boolean: boolean }
  | { readonly is: 'date'; readonly date: PartialDate };

/** Compares `value[x]`: quantities after conversion, concepts, texts, dates; a number in a text counts as a number. */
export function observedValue(): Comparator<ObservedValue> {
  return {
    name: 'quantity',
    read(elements, { values }) {
      for (const element of elements) {
        const read = readObservedValue(element, values);
        if (read !== undefined) return read;
      }
      return undefined;
    },
    compare: (a, b, { codes }) => compareObservedValues(a, b, codes),
    keys: observedValueKeys,
    isVague: lacksUnit,
    show: showObservedValue,
  };
}

/** Reads a value of any type; undefined when it says nothing. */
export function readObservedValue(element: unknown, values: ValueReader): ObservedValue | undefined {
  if (typeof element === 'boolean') return { is: 'boolean', boolean: element };
  const quantity = readQuantity(element, values);
  if (quantity !== undefined) return { is: 'quantity', quantity };
  if (typeof element === 'string') {
    const date = values.date(element);
    if (date !== undefined) return { is: 'date', date };
    const text = values.text(element);
    return text === undefined ? undefined : { is: 'text', text };
  }
  const numerator = readRatio(element, values);
  if (numerator !== undefined) return { is: 'quantity', quantity: numerator };
  const concept = values.concept(element);
  if (concept !== undefined) return { is: 'concept', concept };
  const start = isRecord(element) ? values.date(element['start']) : undefined;
  return start === undefined ? undefined : { is: 'date', date: start };
}

/** A Ratio counts by its numerator over the value of its denominator. */
function readRatio(element: unknown, values: ValueReader): QuantityValue | undefined {
  if (!isRecord(element)) return undefined;
  const above = readQuantity(element['numerator'], values);
  const below = readQuantity(element['denominator'], values);
  if (above === undefined || below === undefined || below.value === 0) return undefined;
  return {
    ...above,
    value: above.value / below.value,
    unitText: `${above.unitText}/${below.unitText}`,
    unit: undefined,
  };
}

/** Compares two values of any type. */
export function compareObservedValues(
  a: ObservedValue,
  b: ObservedValue,
  codes: CodeEquivalences,
): FieldMatch {
  if (a.is === 'quantity' && b.is === 'quantity') return compareQuantities(a.quantity, b.quantity);
  if (a.is === 'concept' && b.is === 'concept')
    return compareConcepts(a.concept, b.concept, codes, 'same-words');
  if (a.is === 'text' && b.is === 'text') return a.text.key === b.text.key ? equal : different;
  if (a.is === 'boolean' && b.is === 'boolean') return a.boolean === b.boolean ? equal : different;
  if (a.is === 'date' && b.is === 'date')
    return compareMoments(a.date, b.date, { minutes: 0, days: 0, sameDay: true });
  if (a.is === 'quantity' || b.is === 'quantity') return different;
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return incomparable;
  return left.some((key) => right.includes(key)) ? compatibleBy('text') : incomparable;
}

function wordsOf(value: ObservedValue): readonly string[] {
  if (value.is === 'text') return [value.text.key];
  return value.is === 'concept' ? value.concept.texts.map(({ key }) => key) : [];
}

/** Keys of a value of any type. */
export function observedValueKeys(
  value: ObservedValue,
  around: { readonly vague: boolean },
): readonly string[] {
  switch (value.is) {
    case 'quantity':
      return quantityKeys(value.quantity, around);
    case 'concept':
      return [...value.concept.codes.map(({ key }) => key), ...value.concept.texts.map(({ key }) => key)];
    case 'text':
      return [value.text.key];
    case 'boolean':
      return [String(value.boolean)];
    case 'date':
      return value.date.days.map((each) => `d${each}`);
  }
}

/** A number whose unit is missing or not understood. */
export function lacksUnit(value: ObservedValue): boolean {
  return value.is === 'quantity' && value.quantity.unit === undefined;
}

/** A value of any type as text. */
export function showObservedValue(value: ObservedValue): string {
  switch (value.is) {
    case 'quantity':
      return showQuantity(value.quantity);
    case 'concept':
      return value.concept.codes[0]?.key ?? value.concept.texts[0]?.key ?? '';
    case 'text':
      return value.text.key;
    case 'boolean':
      return String(value.boolean);
    case 'date':
      return new Date(value.date.start).toISOString();
  }
}
