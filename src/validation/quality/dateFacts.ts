import type { PartialDate } from '../../fhir/PartialDate.js';
import { parsePartialDate } from '../../fhir/PartialDate.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { ContentObject } from './ResourceContent.js';

/** Where a date may stand in a resource. */
export interface DatePath {
  /** As JSON names it, which reads best: `effectivePeriod.start`. */
  readonly name: string;
  /** As FHIRPath: `effective.ofType(Period).start`. */
  readonly path: string;
  readonly steps: readonly string[];
}

/** A date at its place. */
export interface DateAt extends DatePath {
  readonly date: PartialDate;
}

/** Paths of JSON names, made ready once. */
export function datePaths(...names: readonly string[]): readonly DatePath[] {
  return names.map((name) => ({ name, path: fhirPath(name), steps: name.split('.') }));
}

/** The text at a path; undefined when there is none. */
export function dateTextAt(resource: ContentObject, { steps }: DatePath): string | undefined {
  let value: unknown = resource;
  for (const step of steps) {
    if (!isRecord(value)) return undefined;
    value = value[step];
  }
  return typeof value === 'string' ? value : undefined;
}

/** The first of several paths at which there is a date that can be read. */
export function firstDateAt(resource: ContentObject, paths: readonly DatePath[]): DateAt | undefined {
  for (const path of paths) {
    const text = dateTextAt(resource, path);
    const date = text === undefined ? undefined : parsePartialDate(text);
    if (date !== undefined) return { ...path, date };
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
