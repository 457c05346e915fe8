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
    show: showQuantity,
  };
}

/** Two significant digits, rounded down and up: values that differ by rounding share one. */
export function quantityKeys({ value, unit }: QuantityValue): readonly string[] {
  const size = Math.abs(unit === undefined ? value : value * unit.factor + unit.offset);
  if (size === 0) return ['0'];
  const step = 10 ** (Math.floor(Math.log10(size) + 1e-9) - 1);
  const low = Math.floor(size / step + 1e-6);
  const high = Math.ceil(size / step - 1e-6);
  const scale = Math.round(Math.log10(step));
  return low === high ? [`${low}e${scale}`] : [`${low}e${scale}`, `${high}e${scale}`];
}

/** The value and unit as they were written, more or less. */
export function showQuantity({ comparator, value, unitText }: QuantityValue): string {
  return `${comparator}${value} ${unitText}`.trim();
}
