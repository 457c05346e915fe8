import type { FieldMatch } from '../FieldComparison.js';
import { compatibleBy, different, equal, equalBy, incomparable } from '../fieldMatches.js';
import type { QuantityValue } from './readQuantity.js';

/**
 * Rounding may explain a difference up to this share of the value. JSON loses the zeros of `5.0`, so half of the last
 * decimal alone would call 5 and 5.4 the same.
 */
const roundingShare = 0.04;

/** Compares two quantities after conversion of units, as precise as the less precise one. */
export function compareQuantities(a: QuantityValue, b: QuantityValue): FieldMatch {
  if (a.comparator !== b.comparator) return different;
  const sameUnit = a.unit === b.unit && a.unitText === b.unitText;
  if (sameUnit && a.value === b.value) return equal;
  if (a.unit !== undefined && b.unit !== undefined) {
    if (a.unit.dimension !== b.unit.dimension) return different;
    const left = a.value * a.unit.factor + a.unit.offset;
    const right = b.value * b.unit.factor + b.unit.offset;
    if (isClose(left, right)) return a.unitText === b.unitText ? equal : equalBy('unit');
    return rounded(left, right, Math.max(a.slack * a.unit.factor, b.slack * b.unit.factor), a, b);
  }
  const oneUnit = a.unitText === '' || b.unitText === '' || isSameText(a.unitText, b.unitText);
  if (!oneUnit) return a.value === b.value ? incomparable : different;
  if (a.value === b.value) return a.unitText === b.unitText ? equal : compatibleBy('unit');
  return rounded(a.value, b.value, Math.max(a.slack, b.slack), a, b);
}

function rounded(left: number, right: number, slack: number, a: QuantityValue, b: QuantityValue): FieldMatch {
  const difference = Math.abs(left - right);
  // Equally precise values that differ were measured apart, not rounded.
  const equallyPrecise = a.slack === b.slack && a.unitText === b.unitText;
  const near =
    difference <= slack * 1.000001 && difference <= roundingShare * Math.max(Math.abs(left), Math.abs(right));
  return near && !equallyPrecise ? compatibleBy('precision') : different;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Also when one of them says of what: `mmol/mol` and `mmol/mol Hb`. */
function isSameText(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
