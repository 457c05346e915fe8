import { isRecord } from '../foundation/isRecord.js';

const absenceUrls: ReadonlySet<unknown> = new Set([
  'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  'http://hl7.org/fhir/StructureDefinition/iso21090-nullFlavor',
]);

/** True when an element says, by extension, why it holds no value: data-absent-reason or nullFlavor. */
export function saysWhyAbsent(element: unknown): boolean {
  if (!isRecord(element) || !Array.isArray(element['extension'])) return false;
  return (element['extension'] as readonly unknown[]).some(
    (extension) => isRecord(extension) && absenceUrls.has(extension['url']),
  );
}

/** True when a property of an object has a value, or says why it has none. */
export function isGiven(object: Readonly<Record<string, unknown>>, name: string): boolean {
  return object[name] !== undefined || saysWhyAbsent(object[`_${name}`]);
}
