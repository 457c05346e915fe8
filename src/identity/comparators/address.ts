import { isRecord } from '../../foundation/isRecord.js';
import { normaliseText } from '../../foundation/normaliseText.js';
import { compatibleBy, different, equal } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

interface AddressValue {
  readonly postalCode: string;
  /** Empty when it is not given. */
  readonly houseNumber: string;
}

/** Compares addresses by postal code and house number; one in common is enough. */
export function address(): Comparator<readonly AddressValue[]> {
  return {
    name: 'address',
    read(elements) {
      const read = elements.slice(0, 10).flatMap((element) => readAddress(element) ?? []);
      return read.length === 0 ? undefined : read;
    },
    compare(a, b) {
      let near = false;
      for (const left of a) {
        for (const right of b) {
          if (left.postalCode !== right.postalCode) continue;
          if (left.houseNumber === right.houseNumber && left.houseNumber !== '') return equal;
          if (left.houseNumber === '' || right.houseNumber === '') near = true;
        }
      }
      return near ? compatibleBy('precision') : different;
    },
    keys: (value) => value.map(({ postalCode, houseNumber }) => `${postalCode}${houseNumber}`),
    show: (value) => value.map(({ postalCode, houseNumber }) => `${postalCode} ${houseNumber}`).join(', '),
  };
}

function readAddress(element: unknown): AddressValue | undefined {
  if (!isRecord(element)) return undefined;
  const { postalCode, line, use } = element;
  if (typeof postalCode !== 'string' || use === 'old') return undefined;
  const code = postalCode.replaceAll(' ', '').toUpperCase();
  if (code === '') return undefined;
  return { postalCode: code, houseNumber: houseNumberOf(element['_line']) ?? numberIn(line) };
}

function houseNumberOf(lines: unknown): string | undefined {
  if (!Array.isArray(lines)) return undefined;
  for (const line of lines as readonly unknown[]) {
    const extensions = isRecord(line) ? line['extension'] : undefined;
    if (!Array.isArray(extensions)) continue;
    for (const extension of extensions as readonly unknown[]) {
      if (!isRecord(extension)) continue;
      const { url, valueString } = extension;
      if (typeof url === 'string' && url.endsWith('ADXP-houseNumber') && typeof valueString === 'string') {
        return /\d+/.exec(valueString)?.[0];
      }
    }
  }
  return undefined;
}

/** The first number behind the street name; a street may itself begin with one. */
function numberIn(line: unknown): string {
  for (const each of Array.isArray(line) ? (line as readonly unknown[]) : []) {
    if (typeof each !== 'string') continue;
    const words = normaliseText(each.slice(0, 200)).split(' ');
    const number = words.find((word, index) => index > 0 && /^\d/.test(word));
    if (number !== undefined) return /^\d+/.exec(number)?.[0] ?? '';
  }
  return '';
}
