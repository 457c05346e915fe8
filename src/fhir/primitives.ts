import type { DateForm } from './dateText.js';
import { dateProblem } from './dateText.js';

/** What is wrong with a primitive value. */
export type PrimitiveProblem =
  /** The JSON type is not the one of the FHIR type. */
  | 'json-type'
  /** An empty string. */
  | 'empty'
  /** The text does not have the form of the type. */
  | 'format'
  /** The text has the form of a date or time, but there is no such day or hour. */
  | 'no-such-date'
  /** The number is outside the range of the type. */
  | 'range'
  /** Longer than the type allows. */
  | 'too-long';

/** JSON type in which a FHIR primitive is written. */
export type JsonType = 'string' | 'number' | 'boolean';

/** A FHIR primitive type: how JSON writes it, and what its values look like. */
export interface PrimitiveType {
  readonly json: JsonType;
  /** Decides on a value of the right JSON type. */
  readonly check: (value: never) => PrimitiveProblem | undefined;
}

const maxStringLength = 1_048_576;

const idForm = /^[A-Za-z0-9\-.]{1,64}$/;
const oidForm = /^urn:oid:[0-2](?:\.(?:0|[1-9]\d*))+$/;
const uuidForm = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** RFC 4122 leaves the case of digits open to readers. */
const anyCaseUuidForm = new RegExp(uuidForm.source, 'i');
const whitespace = /\s/;
const outerOrDoubleSpace = /^\s|\s$|\s\s/;

function string(value: string): PrimitiveProblem | undefined {
  if (value.length === 0) return 'empty';
  return value.length > maxStringLength ? 'too-long' : undefined;
}

function code(value: string): PrimitiveProblem | undefined {
  if (value.length === 0) return 'empty';
  return outerOrDoubleSpace.test(value) ? 'format' : undefined;
}

function uri(value: string): PrimitiveProblem | undefined {
  if (value.length === 0) return 'empty';
  if (whitespace.test(value)) return 'format';
  if (!value.startsWith('urn:')) return undefined;
  if (value.startsWith('urn:uuid:')) return anyCaseUuidForm.test(value) ? undefined : 'format';
  return value.startsWith('urn:oid:') && !oidForm.test(value) ? 'format' : undefined;
}

function matching(form: RegExp): (value: string) => PrimitiveProblem | undefined {
  return (value) => (value.length === 0 ? 'empty' : form.test(value) ? undefined : 'format');
}

function dated(form: DateForm): (value: string) => PrimitiveProblem | undefined {
  return (value) => (value.length === 0 ? 'empty' : dateProblem(value, form));
}

/** Base64 with optional white space between groups of four; one pass, since attachments are large. */
function base64(value: string): PrimitiveProblem | undefined {
  if (value.length === 0) return 'empty';
  let count = 0;
  let padding = 0;
  for (let index = 0; index < value.length; index++) {
    const char = value.charCodeAt(index);
    if (char === 32 || (char >= 9 && char <= 13)) continue;
    count++;
    if (char === 61) padding++;
    else if (padding > 0 || !isBase64Char(char)) return 'format';
  }
  return count === 0 || count % 4 !== 0 || padding > 2 ? 'format' : undefined;
}

function isBase64Char(char: number): boolean {
  return (
    (char >= 65 && char <= 90) || (char >= 97 && char <= 122) || (char >= 47 && char <= 57) || char === 43
  );
}

function integerFrom(lowest: number): (value: number) => PrimitiveProblem | undefined {
  return (value) => {
    if (!Number.isInteger(value)) return 'format';
    return value < lowest || value > 2_147_483_647 ? 'range' : undefined;
  };
}

/**
 * The primitive types of STU3 and R4 with the lexical rules of the specification.
 * Source: HL7 FHIR, data types, `http://hl7.org/fhir/R4/datatypes.html#primitive`.
 */
export const primitiveTypes: ReadonlyMap<string, PrimitiveType> = new Map<string, PrimitiveType>([
  ['boolean', { json: 'boolean', check: () => undefined }],
  ['integer', { json: 'number', check: integerFrom(-2_147_483_648) }],
  ['positiveInt', { json: 'number', check: integerFrom(1) }],
  ['unsignedInt', { json: 'number', check: integerFrom(0) }],
  ['decimal', { json: 'number', check: () => undefined }],
  ['string', { json: 'string', check: string }],
  ['markdown', { json: 'string', check: string }],
  ['xhtml', { json: 'string', check: (value: string) => (value.length === 0 ? 'empty' : undefined) }],
  ['code', { json: 'string', check: code }],
  ['id', { json: 'string', check: matching(idForm) }],
  ['uri', { json: 'string', check: uri }],
  ['url', { json: 'string', check: uri }],
  ['canonical', { json: 'string', check: uri }],
  ['oid', { json: 'string', check: matching(oidForm) }],
  ['uuid', { json: 'string', check: matching(uuidForm) }],
  ['base64Binary', { json: 'string', check: base64 }],
  ['date', { json: 'string', check: dated('date') }],
  ['dateTime', { json: 'string', check: dated('dateTime') }],
  ['instant', { json: 'string', check: dated('instant') }],
  ['time', { json: 'string', check: dated('time') }],
]);

/** What is wrong with a value as the given primitive type; undefined when nothing is. */
export function primitiveProblem(type: PrimitiveType, value: unknown): PrimitiveProblem | undefined {
  return typeof value === type.json ? type.check(value as never) : 'json-type';
}
