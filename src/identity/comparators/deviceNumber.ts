import { different, equal, incomparable } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

/** A UDI: which product, and which one of it. */
interface DeviceNumber {
  readonly product: string;
  /** Serial number; empty when the UDI has none. */
  readonly serial: string;
}

const limit = 200;

/**
 * Compares UDIs as they are printed, `(01)08712345678906(21)A12`. Another product is another device; the same product
 * is one device only with the same serial number: two hearing aids of one make have one product number.
 */
export function deviceNumber(): Comparator<DeviceNumber> {
  return {
    name: 'identity',
    read(elements) {
      for (const element of elements) {
        if (typeof element !== 'string' || element.trim() === '') continue;
        const text = element.trim().slice(0, limit);
        const product = partOf(text, '(01)');
        return {
          product: (product === '' ? text : product).replace(/^0+/, ''),
          serial: partOf(text, '(21)'),
        };
      }
      return undefined;
    },
    compare(a, b) {
      if (a.product !== b.product) return different;
      if (a.serial === '' || b.serial === '') return incomparable;
      return a.serial === b.serial ? equal : different;
    },
    keys: ({ product, serial }) => (serial === '' ? [] : [`${product} ${serial}`]),
    show: ({ product, serial }) => `${product} ${serial}`.trim(),
  };
}

/** What stands after an application identifier, up to the next. */
function partOf(text: string, identifier: string): string {
  const at = text.indexOf(identifier);
  if (at < 0) return '';
  const rest = text.slice(at + identifier.length);
  const end = rest.indexOf('(');
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}
