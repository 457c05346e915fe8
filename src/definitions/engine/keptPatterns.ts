import { createSafePattern } from '../../foundation/pattern/createSafePattern.js';
import type { SafePattern } from '../../foundation/pattern/createSafePattern.js';

const maxKept = 200;

/** Gives a pattern, or undefined for one that can't be tested in bounded time. */
export type KeptPatterns = (text: string) => SafePattern | undefined;

/** A look-up of patterns; it keeps the last two hundred. */
export function keptPatterns(): KeptPatterns {
  const known = new Map<string, SafePattern | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const pattern = createSafePattern(text);
    const [oldest] = known.keys();
    if (known.size >= maxKept && oldest !== undefined) known.delete(oldest);
    known.set(text, pattern);
    return pattern;
  };
}
