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
  const keys = new Set<string>();
  for (const name of ['identifier', ...elements]) {
    const value = resource[name];
    for (const each of Array.isArray(value) ? (value as readonly unknown[]).slice(0, limit) : [value]) {
      if (typeof each === 'string') keys.add(uidKey(each));
      if (!isRecord(each) || !identifies(each, resource.resourceType)) continue;
      const key = identifierKey(each, source);
      if (key !== undefined) keys.add(key);
    }
  }
  return keys.size === 0 ? none : [...keys];
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
