import type { PrimitiveProblem, PrimitiveType } from '../../fhir/primitives.js';
import { primitiveProblem } from '../../fhir/primitives.js';
import { recordValue } from '../../finding/recordValue.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import { elementEmpty, elementJsonType } from './structure.js';
import type { Walk } from './Walk.js';

const source = {
  document: 'HL7 FHIR',
  section: 'Data types, primitive types',
  url: 'http://hl7.org/fhir/R4/datatypes.html#primitive',
} as const;

/** A text or number that does not have the form of its type. */
export const primitiveFormat = defineFinding<{ type: string; found: string; form: string }>({
  code: 'primitive/format',
  severity: 'error',
  issueType: 'value',
  source,
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een waarde heeft de vorm die haar type voorschrijft.',
    en: 'A value has the form that its type prescribes.',
  },
  text: {
    nl: ({ type, found, form }) => `'${found}' is geen geldige ${type}; de vorm is ${form}.`,
    en: ({ type, found, form }) => `'${found}' is no valid ${type}; the form is ${form}.`,
  },
});

/** A date or time that does not exist. */
export const noSuchDate = defineFinding<{ type: string; found: string }>({
  code: 'primitive/no-such-date',
  severity: 'error',
  issueType: 'value',
  source,
  symptom: 'datum-onjuist',
  title: { nl: 'Een datum of tijd bestaat echt.', en: 'A date or time really exists.' },
  text: {
    nl: ({ found, type }) => `De ${type} '${found}' bestaat niet op de kalender of de klok.`,
    en: ({ found, type }) => `The ${type} '${found}' does not exist on the calendar or the clock.`,
  },
});

/** A number outside the range of its type. */
export const primitiveRange = defineFinding<{ type: string; found: string; form: string }>({
  code: 'primitive/range',
  severity: 'error',
  issueType: 'value',
  source,
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een getal ligt binnen het bereik van zijn type.',
    en: 'A number lies within the range of its type.',
  },
  text: {
    nl: ({ type, found, form }) => `${found} valt buiten het bereik van ${type}: ${form}.`,
    en: ({ type, found, form }) => `${found} is outside the range of ${type}: ${form}.`,
  },
});

/** A text longer than its type allows. */
export const primitiveTooLong = defineFinding<{ type: string; length: number; limit: number }>({
  code: 'primitive/too-long',
  severity: 'error',
  issueType: 'too-long',
  source,
  symptom: 'ongeldige-structuur-of-formaat',
  title: { nl: 'Een tekst is niet langer dan toegestaan.', en: 'A text is not longer than allowed.' },
  text: {
    nl: ({ type, length, limit }) => `Deze ${type} telt ${length} tekens; hooguit ${limit} zijn toegestaan.`,
    en: ({ type, length, limit }) => `This ${type} has ${length} characters; at most ${limit} are allowed.`,
  },
});

/** A text shorter than its definition asks. */
export const primitiveTooShort = defineFinding<{ type: string; length: number; limit: number }>({
  code: 'primitive/too-short',
  severity: 'error',
  issueType: 'value',
  source: {
    document: 'HL7 FHIR',
    section: 'extension minLength',
    url: 'http://hl7.org/fhir/StructureDefinition/minLength',
  },
  symptom: 'profielafwijking',
  title: {
    nl: 'Een tekst is niet korter dan de definitie vraagt.',
    en: 'A text is not shorter than its definition asks.',
  },
  text: {
    nl: ({ type, length, limit }) => `Deze ${type} telt ${length} tekens; minstens ${limit} zijn gevraagd.`,
    en: ({ type, length, limit }) => `This ${type} has ${length} characters; at least ${limit} are asked.`,
  },
});

/** The codes of this concern. */
export const primitiveFindings = [
  primitiveFormat,
  noSuchDate,
  primitiveRange,
  primitiveTooShort,
  primitiveTooLong,
] as const;

/** What values of each type look like, in a notation that needs no translation. */
const forms: ReadonlyMap<string, string> = new Map([
  ['boolean', 'true | false'],
  ['integer', '-2147483648 … 2147483647'],
  ['positiveInt', '1 … 2147483647'],
  ['unsignedInt', '0 … 2147483647'],
  ['id', '[A-Za-z0-9-.]{1,64}'],
  ['oid', 'urn:oid:1.2.3'],
  ['uri', 'RFC 3986; urn:uuid:xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx; urn:oid:1.2.3'],
  ['uuid', 'urn:uuid:xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx [0-9a-f]'],
  ['base64Binary', '[A-Za-z0-9+/]{4}…='],
  ['date', 'YYYY | YYYY-MM | YYYY-MM-DD'],
  ['dateTime', 'YYYY | YYYY-MM | YYYY-MM-DD | YYYY-MM-DDThh:mm:ss(.sss)±hh:mm'],
  ['instant', 'YYYY-MM-DDThh:mm:ss(.sss)±hh:mm'],
  ['time', 'hh:mm:ss(.sss)'],
]);

/** Holds a value against its primitive type and reports what is wrong; true when nothing is. */
export function checkPrimitive(walk: Walk, value: unknown, typeName: string, type: PrimitiveType): boolean {
  const problem = primitiveProblem(type, value);
  if (problem === undefined) return true;
  reportProblem(walk, problem, value, typeName, type);
  return false;
}

function reportProblem(
  walk: Walk,
  problem: PrimitiveProblem,
  value: unknown,
  type: string,
  primitive: PrimitiveType,
): void {
  const found = recordValue(typeof value === 'number' ? String(value) : value);
  const form = forms.get(type) ?? 'no outer or double white space';
  switch (problem) {
    case 'json-type':
      walk.report(elementJsonType, { expected: primitive.json, found: jsonTypeOf(value), type });
      return;
    case 'empty':
      walk.report(elementEmpty, { type });
      return;
    case 'format':
      walk.report(primitiveFormat, { type, found, form });
      return;
    case 'no-such-date':
      walk.report(noSuchDate, { type, found });
      return;
    case 'range':
      walk.report(primitiveRange, { type, found, form });
      return;
    case 'too-long':
      walk.report(primitiveTooLong, { type, length: String(value).length, limit: 1_048_576 });
      return;
  }
}

/** The JSON type of a value, with null and array told apart. */
export function jsonTypeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
