import type { BaseElement, TypeNode } from '../../definitions/compile/TypeNode.js';
import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import type { Walk } from './Walk.js';

const source = {
  document: 'HL7 FHIR',
  section: 'ElementDefinition.min, max',
  url: 'http://hl7.org/fhir/R4/conformance-rules.html#cardinality',
} as const;

/** An element that must be present and is not, or not often enough. */
export const requiredMissing = defineFinding<{ element: string; min: number; count: number }>({
  code: 'element/required-missing',
  severity: 'error',
  issueType: 'required',
  source,
  symptom: 'verplicht-veld-ontbreekt',
  title: {
    nl: 'Een verplicht element is aanwezig, zo vaak als de definitie vraagt.',
    en: 'A required element is present, as often as the definition asks.',
  },
  text: {
    nl: ({ element, min, count }) =>
      count === 0
        ? `Het verplichte element '${element}' ontbreekt.`
        : `'${element}' komt ${count} keer voor; minstens ${min} is verplicht.`,
    en: ({ element, min, count }) =>
      count === 0
        ? `The required element '${element}' is missing.`
        : `'${element}' occurs ${count} times; at least ${min} is required.`,
  },
});

/** An element that occurs more often than allowed, or that the profile rules out. */
export const tooMany = defineFinding<{ element: string; max: number; count: number }>({
  code: 'element/too-many',
  severity: 'error',
  issueType: 'structure',
  source,
  symptom: 'profielafwijking',
  title: {
    nl: 'Een element komt niet vaker voor dan de definitie toestaat.',
    en: 'An element does not occur more often than the definition allows.',
  },
  text: {
    nl: ({ element, max, count }) =>
      max === 0
        ? `'${element}' is volgens de definitie niet toegestaan.`
        : `'${element}' komt ${count} keer voor; hooguit ${max} is toegestaan.`,
    en: ({ element, max, count }) =>
      max === 0
        ? `'${element}' is not allowed by the definition.`
        : `'${element}' occurs ${count} times; at most ${max} is allowed.`,
  },
});

/** The codes of this concern. */
export const cardinalityFindings = [requiredMissing, tooMany] as const;

/** Reports what the type requires and the object lacks. */
export function checkRequired(walk: Walk, object: Readonly<Record<string, unknown>>, type: TypeNode): void {
  for (const element of type.required) {
    if (countOf(object, element) > 0) continue;
    const { name, definition } = element.node;
    walk.report(
      requiredMissing,
      { element: name, min: element.min, count: 0 },
      { profile: definition, child: name },
    );
  }
}

/** Holds the number of each child against what a profile's node states of it. */
export function checkCounts(
  walk: Walk,
  object: Readonly<Record<string, unknown>>,
  type: TypeNode,
  node: ElementNode,
): void {
  for (const child of node.counted) {
    const element = type.elements.get(child.name);
    if (element === undefined) continue;
    const count = countOf(object, element);
    const { name, min = 0, max = Infinity, definition: profile } = child;
    if (count < min) walk.report(requiredMissing, { element: name, min, count }, { profile, child: name });
    if (count > max) walk.report(tooMany, { element: name, max, count }, { profile, child: name });
  }
}

/** How often an element occurs: items of an array, or one; a primitive counts also by its `_name` alone. */
export function countOf(object: Readonly<Record<string, unknown>>, element: BaseElement): number {
  let count = 0;
  for (const { key, extraKey } of element.properties) count += occurrences(object[key], object[extraKey]);
  return count;
}

/** How often a property occurs, by its values and their `_name`. */
export function occurrences(value: unknown, extra: unknown): number {
  const values = lengthOf(value);
  if (extra === undefined) return values;
  const extras = lengthOf(extra);
  return values > extras ? values : extras;
}

function lengthOf(value: unknown): number {
  return value === undefined ? 0 : Array.isArray(value) ? value.length : 1;
}
