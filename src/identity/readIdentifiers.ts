import { isRecord } from '../foundation/isRecord.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { identifierKey } from './identifierKey.js';

/** Kinds of identifiers (HL7 v2 table 0203) that name an order or a group and not what they stand on. */
const groupTypes: ReadonlySet<string> = new Set(['PLAC', 'FILL', 'PGN', 'RI', 'AN', 'VN']);

const limit = 20;
const none: readonly string[] = [];

/**
 * The keys by which a resource may be known: `identifier`, and other elements that hold one. Left out: identifiers
 * that are old or temporary or say that they name an order or visit, and product numbers without a serial number.
 * Whether a key does identify is only seen among other resources.
 *
 * @param elements Elements besides `identifier`.
 */
export function readIdentifiers(
  resource: FhirResource,
  elements: readonly string[],
  source: string,
): readonly string[] {
  let keys = keysIn(resource, 'identifier', source, none);
  for (const name of elements) keys = keysIn(resource, name, source, keys);
  return keys;
}

/** The keys so far and those of an element, each once. */
function keysIn(
  resource: FhirResource,
  name: string,
  source: string,
  before: readonly string[],
): readonly string[] {
  const value = resource[name];
  if (value === undefined) return before;
  let keys = before;
  for (const each of Array.isArray(value) ? (value as readonly unknown[]).slice(0, limit) : [value]) {
    const key = keyOf(each, resource.resourceType, source);
    if (key === undefined || keys.includes(key)) continue;
    // A list that is spread into keeps room for more, and there are a million of them.
    keys = keys.length === 0 ? [key] : [...keys, key];
  }
  return keys;
}

function keyOf(identifier: unknown, resourceType: string, source: string): string | undefined {
  if (typeof identifier === 'string') return uidKey(identifier);
  if (!isRecord(identifier) || !identifies(identifier, resourceType)) return undefined;
  return identifierKey(identifier, source);
}

/** A DICOM uid stands as a bare text in STU3, with `urn:dicom:uid` as its system in R4. */
function uidKey(text: string): string {
  const bare = text.startsWith('urn:oid:') ? text : `urn:oid:${text}`;
  return `urn:dicom:uid|${bare}`;
}

function identifies(identifier: Readonly<Record<string, unknown>>, resourceType: string): boolean {
  const { use, type, system, value } = identifier;
  if (use === 'old' || use === 'temp') return false;
  if (system === 'https://www.gs1.org/gtin') return typeof value === 'string' && value.includes('(21)');
  // A visit or accession number does identify the visit and the study.
  if (resourceType === 'Encounter' || resourceType === 'ImagingStudy' || resourceType === 'Appointment')
    return true;
  const codings = isRecord(type) ? type['coding'] : undefined;
  if (!Array.isArray(codings)) return true;
  return !codings.some(
    (coding) => isRecord(coding) && typeof coding['code'] === 'string' && groupTypes.has(coding['code']),
  );
}
