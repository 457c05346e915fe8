import { checkNarrative } from '../../fhir/narrative/checkNarrative.js';
import type { Truth } from './logic.js';

/** `htmlChecks()`: whether a narrative keeps the rules; empty for what is no text. */
export function htmlChecks(value: unknown): Truth {
  return typeof value === 'string' ? checkNarrative(value).length === 0 : undefined;
}
