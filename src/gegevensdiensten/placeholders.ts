/** A value of a query as the catalogue writes it, split at its placeholders: `ge{from}`, `{identifier}`. */
export interface ValuePattern {
  /** Text before, between and behind the placeholders: one more than there are names. */
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

/** Splits a value at its placeholders. */
export function parsePattern(value: string): ValuePattern {
  const literals: string[] = [];
  const names: string[] = [];
  let at = 0;
  for (const match of value.matchAll(/\{([^{}]+)\}/g)) {
    literals.push(value.slice(at, match.index));
    names.push(match[1] ?? '');
    at = match.index + match[0].length;
  }
  literals.push(value.slice(at));
  return { literals, names };
}

/**
 * What stands in the place of the placeholders, or undefined when the text does not fit the pattern. A
 * placeholder takes one character at least.
 */
export function matchPattern(
  pattern: ValuePattern,
  text: string,
): Readonly<Record<string, string>> | undefined {
  const { literals, names } = pattern;
  const [first = '', ...rest] = literals;
  if (!text.startsWith(first)) return undefined;
  const values: Record<string, string> = {};
  let at = first.length;
  for (const [index, literal] of rest.entries()) {
    const last = index === rest.length - 1;
    const end = last ? text.length - literal.length : text.indexOf(literal, at + 1);
    if (end <= at || (last && !text.endsWith(literal))) return undefined;
    values[names[index] ?? ''] = text.slice(at, end);
    at = end + literal.length;
  }
  return at === text.length ? values : undefined;
}

/** The text with values in the place of the placeholders; `missing` names those without a value. */
export function fillPattern(
  pattern: ValuePattern,
  valueOf: (name: string) => string | undefined,
): { readonly text: string; readonly missing: readonly string[] } {
  const missing: string[] = [];
  let text = pattern.literals[0] ?? '';
  for (const [index, name] of pattern.names.entries()) {
    const value = valueOf(name);
    if (value === undefined) missing.push(name);
    text += (value ?? `{${name}}`) + (pattern.literals[index + 1] ?? '');
  }
  return { text, missing };
}
