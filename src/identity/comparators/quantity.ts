import { compareQuantities } from './compareQuantities.js';
import type { QuantityValue } from './readQuantity.js';
import { readQuantity } from './readQuantity.js';
import type { Comparator } from '../ResourceRecord.js';

/** Compares quantities after UCUM conversion. */
export function quantity(): Comparator<QuantityValue> {
  return {
    name: 'quantity',
    read(elements, reading) {
      for (const element of elements) {
        const read = readQuantity(element, reading.values);
        if (read !== undefined) return read;
      }
      return undefined;
    },
    compare: (a, b) => compareQuantities(a, b),
    keys: quantityKeys,
    isVague: ({ unit }) => unit === undefined,
    show: showQuantity,
  };
}

/**
 * Two significant digits after conversion, rounded down and up: values that differ by rounding share one. A value
 * whose unit is missing or not understood agrees with the same number in any unit, so as soon as there is such a one
 * the number as it is written is a key as well.
 */
export function quantityKeys(
  { value, unit }: QuantityValue,
  { vague }: { readonly vague: boolean },
): readonly string[] {
  const written = vague ? roundedKeys(value).map((key) => `n${key}`) : [];
  return unit === undefined && vague
    ? written
    : [...roundedKeys(unit === undefined ? value : value * unit.factor + unit.offset), ...written];
}

function roundedKeys(value: number): readonly string[] {
  const size = Math.abs(value);
  if (size === 0) return ['0'];
  const scale = Math.floor(Math.log10(size) + 1e-9) - 1;
  const low = Math.floor(size / 10 ** scale + 1e-6);
  const high = Math.ceil(size / 10 ** scale - 1e-6);
  const lower = `${low}e${scale}`;
  // 99.6 rounds up to 100, which is written 10e1.
  return low === high ? [lower] : [lower, high === 100 ? `10e${scale + 1}` : `${high}e${scale}`];
}

/** The value and unit as they were written, more or less. */
export function showQuantity({ comparator, value, unitText }: QuantityValue): string {
  return `${comparator}${value} ${unitText}`.trim();
}
