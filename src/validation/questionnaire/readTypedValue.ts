import type { TypedAnswer } from './QuestionnaireItem.js';

/** The value of a choice element such as `value[x]`, with its type; undefined when there is none. */
export function readTypedValue(
  element: Readonly<Record<string, unknown>>,
  name: 'value' | 'answer',
): TypedAnswer | undefined {
  for (const key in element) {
    if (!key.startsWith(name) || key.length === name.length) continue;
    const type = key.slice(name.length);
    if (!/^[A-Z]/.test(type)) continue;
    return {
      type: complexTypes.has(type) ? type : type.charAt(0).toLowerCase() + type.slice(1),
      value: element[key],
    };
  }
  return undefined;
}

/** The complex types that an answer can have; all others are primitive and start with a small letter. */
const complexTypes: ReadonlySet<string> = new Set([
  'Attachment',
  'Coding',
  'Quantity',
  'Reference',
  'CodeableConcept',
  'Expression',
]);
