import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import type { TypedValue } from '../../definitions/facts/ElementFacts.js';
import { matchesPattern } from '../../fhir/matchesPattern.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import { recordValue } from '../../finding/recordValue.js';
import { deepEqual } from '../../foundation/deepEqual.js';
import { isRecord } from '../../foundation/isRecord.js';
import { primitiveTooLong, primitiveTooShort } from './primitiveValues.js';
import type { Walk } from './Walk.js';

/** A value other than the one that the definition fixes. */
export const notFixed = defineFinding<{ expected: string; found: string }>({
  code: 'value/not-fixed',
  severity: 'error',
  issueType: 'value',
  source: { document: 'HL7 FHIR', section: 'ElementDefinition.fixed[x]' },
  symptom: 'profielafwijking',
  title: {
    nl: 'Een element met een vaste waarde heeft precies die waarde.',
    en: 'An element with a fixed value has exactly that value.',
  },
  text: {
    nl: ({ expected, found }) => `De definitie legt de waarde vast op ${expected}; gevonden is ${found}.`,
    en: ({ expected, found }) => `The definition fixes the value to ${expected}, but ${found} was found.`,
  },
});

/** A value that lacks what the pattern of the definition states. */
export const notPattern = defineFinding<{ expected: string; found: string }>({
  code: 'value/not-pattern',
  severity: 'error',
  issueType: 'value',
  source: { document: 'HL7 FHIR', section: 'ElementDefinition.pattern[x]' },
  symptom: 'profielafwijking',
  title: {
    nl: 'Een element met een patroon bevat alles wat het patroon noemt.',
    en: 'An element with a pattern holds all that the pattern states.',
  },
  text: {
    nl: ({ expected, found }) => `De definitie vraagt ten minste ${expected}; gevonden is ${found}.`,
    en: ({ expected, found }) => `The definition asks for at least ${expected}, but ${found} was found.`,
  },
});

/** A value below the minimum or above the maximum of the definition. */
export const outOfRange = defineFinding<{ bound: string; expected: string; found: string }>({
  code: 'value/out-of-range',
  severity: 'error',
  issueType: 'value',
  source: { document: 'HL7 FHIR', section: 'ElementDefinition.minValue[x], maxValue[x]' },
  symptom: 'profielafwijking',
  title: {
    nl: 'Een waarde ligt tussen de grenzen die de definitie stelt.',
    en: 'A value lies between the bounds that the definition sets.',
  },
  text: {
    nl: ({ bound, expected, found }) =>
      `${found} is ${bound === 'min' ? 'kleiner' : 'groter'} dan ${expected}, de grens in de definitie.`,
    en: ({ bound, expected, found }) =>
      `${found} is ${bound === 'min' ? 'less' : 'greater'} than ${expected}, the bound in the definition.`,
  },
});

/** The codes of this concern. */
export const valueFindings = [notFixed, notPattern, outOfRange] as const;

/** Holds a value against the fixed value, pattern, bounds and length that a node states. */
export function checkValue(walk: Walk, value: unknown, typeName: string, node: ElementNode): void {
  const { fixed, pattern, minValue, maxValue, minLength, maxLength, definition: profile } = node;
  if (fixed !== undefined && !deepEqual(value, fixed.value)) {
    walk.report(notFixed, { expected: written(fixed.value), found: foundText(value) }, { profile });
  }
  if (pattern !== undefined && !matchesPattern(value, pattern.value)) {
    walk.report(notPattern, { expected: written(pattern.value), found: foundText(value) }, { profile });
  }
  if (minValue !== undefined && compareTo(value, minValue) < 0) {
    walk.report(
      outOfRange,
      { bound: 'min', expected: written(minValue.value), found: foundText(value) },
      { profile },
    );
  }
  if (maxValue !== undefined && compareTo(value, maxValue) > 0) {
    walk.report(
      outOfRange,
      { bound: 'max', expected: written(maxValue.value), found: foundText(value) },
      { profile },
    );
  }
  if (minLength !== undefined && typeof value === 'string' && value.length < minLength) {
    walk.report(primitiveTooShort, { type: typeName, length: value.length, limit: minLength }, { profile });
  }
  if (maxLength !== undefined && typeof value === 'string' && value.length > maxLength) {
    walk.report(primitiveTooLong, { type: typeName, length: value.length, limit: maxLength }, { profile });
  }
}

/** What the definition states is public; long values are cut. */
function written(value: unknown): string {
  const text = typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function foundText(value: unknown): ReturnType<typeof recordValue> {
  return recordValue(
    isRecord(value) ? JSON.stringify(value) : typeof value === 'number' ? String(value) : value,
  );
}

/** Negative when below, positive when above, 0 when within or not comparable (other units, other types). */
function compareTo(value: unknown, bound: TypedValue): number {
  if (isRecord(value) && isRecord(bound.value)) {
    const sameUnit = value['code'] === bound.value['code'] && value['system'] === bound.value['system'];
    return sameUnit ? compareTo(value['value'], { type: 'decimal', value: bound.value['value'] }) : 0;
  }
  if (typeof value === 'number' && typeof bound.value === 'number') return value - bound.value;
  // Dates of equal precision order as text; others are left undecided.
  if (typeof value === 'string' && typeof bound.value === 'string' && value.length === bound.value.length) {
    return value < bound.value ? -1 : value > bound.value ? 1 : 0;
  }
  return 0;
}
