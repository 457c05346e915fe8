import { isLinearPattern } from '../../foundation/pattern/isLinearPattern.js';
import { parsePattern } from '../../foundation/pattern/parsePattern.js';
import { printPattern } from '../../foundation/pattern/printPattern.js';

const maxKept = 200;

/** Gives patterns as regular expressions without flags of their own, or undefined for one that may be slow. */
export type LinearPatterns = (text: string) => string | undefined;

/** A look-up of patterns that were found to be linear, or not; it keeps the last two hundred. */
export function linearPatterns(): LinearPatterns {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const pattern = parsePattern(text);
    const source = pattern !== undefined && isLinearPattern(pattern) ? printPattern(pattern) : undefined;
    const [oldest] = known.keys();
    if (known.size >= maxKept && oldest !== undefined) known.delete(oldest);
    known.set(text, source);
    return source;
  };
}
