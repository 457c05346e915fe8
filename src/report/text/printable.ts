/**
 * Characters that a terminal obeys, that turn the order of reading around, that are not allowed in XML, or that are half
 * of a pair: what comes from data may hold them, what a person reads may not.
 */
const unprintable =
  /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;

/** The text with blanks for tabs and line breaks, and `�` for every other character that can't be shown. */
export function printableText(text: string): string {
  return text.replace(unprintable, (character) => (/[\t\n\r\u2028\u2029]/.test(character) ? ' ' : '\ufffd'));
}

/** A copy of plain data in which every string is printable; what is printable already is not copied. */
export function printable<T>(data: T): T {
  return clean(data) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return printableText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return cleanList(value);
  const entries = Object.entries(value);
  const cleaned = entries.map(([, member]) => clean(member));
  if (entries.every(([, member], index) => member === cleaned[index])) return value;
  return Object.fromEntries(entries.map(([name], index) => [name, cleaned[index]]));
}

function cleanList(list: readonly unknown[]): readonly unknown[] {
  const cleaned = list.map(clean);
  return list.every((member, index) => member === cleaned[index]) ? list : cleaned;
}
