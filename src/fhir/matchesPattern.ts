import { isRecord } from '../foundation/isRecord.js';

/**
 * Whether a value holds all that a pattern states: each property of the pattern, and for an array each item in
 * some item. Source: HL7 FHIR, ElementDefinition.pattern[x].
 */
export function matchesPattern(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    if (!Array.isArray(value)) return false;
    return pattern.every((wanted) => value.some((item) => matchesPattern(item, wanted)));
  }
  if (isRecord(pattern)) {
    if (!isRecord(value)) return false;
    for (const name in pattern) if (!matchesPattern(value[name], pattern[name])) return false;
    return true;
  }
  return value === pattern;
}
