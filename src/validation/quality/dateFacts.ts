import type { PartialDate } from '../../fhir/PartialDate.js';
import { parsePartialDate } from '../../fhir/PartialDate.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { ContentObject } from './ResourceContent.js';

/** A date that an element of a resource holds, with its path. */
export interface DateAt {
  readonly path: string;
  /** The same as JSON names it, which reads better: `effectivePeriod.start`. */
  readonly name: string;
  readonly date: PartialDate;
}

/** Reads the date at a path of JSON names (`effectivePeriod.start`); undefined when there is none that can be read. */
export function dateAt(resource: ContentObject, jsonPath: string): DateAt | undefined {
  let value: unknown = resource;
  for (const name of jsonPath.split('.')) value = isRecord(value) ? value[name] : undefined;
  const date = typeof value === 'string' ? parsePartialDate(value) : undefined;
  return date === undefined ? undefined : { path: fhirPath(jsonPath), name: jsonPath, date };
}

/** The first of several paths at which there is a date. */
export function firstDateAt(resource: ContentObject, jsonPaths: readonly string[]): DateAt | undefined {
  for (const path of jsonPaths) {
    const found = dateAt(resource, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `effectivePeriod.start` as FHIRPath: `effective.ofType(Period).start`. */
function fhirPath(jsonPath: string): string {
  return jsonPath.replace(
    /^([a-z]+)(DateTime|Date|Period|Instant)(?=\.|$)/,
    (whole, name: string, type: string) =>
      choices.has(name)
        ? `${name}.ofType(${type === 'Period' ? type : type.charAt(0).toLowerCase() + type.slice(1)})`
        : whole,
  );
}

const choices: ReadonlySet<string> = new Set([
  'abatement',
  'collected',
  'deceased',
  'effective',
  'identified',
  'occurrence',
  'onset',
  'performed',
  'timing',
]);
