import type { DuplicateOptions } from '../../src/duplicates/DuplicateOptions.js';
import type { DuplicateGroup, DuplicateResult } from '../../src/duplicates/DuplicateResult.js';
import { findDuplicates } from '../../src/duplicates/findDuplicates.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';

/** A resource with what distinguishes it put over what it has in common with others. */
export type Content = Readonly<Record<string, unknown>>;

/** Duplicates between two sources that each give one list. */
export function duplicatesBetween(
  one: readonly FhirResource[],
  other: readonly FhirResource[],
  options?: DuplicateOptions,
): DuplicateResult {
  return findDuplicates(
    [
      { resources: one, source: 'ziekenhuis' },
      { resources: other, source: 'huisarts' },
    ],
    options,
  );
}

/** Duplicates within one answer of one source. */
export function duplicatesWithin(
  resources: readonly FhirResource[],
  options?: DuplicateOptions,
): DuplicateResult {
  return findDuplicates([{ resources, source: 'ziekenhuis', gegevensdienst: '48' }], options);
}

/** The only group of a result, in short: what was said of it; undefined for none. */
export function onlyGroup({ groups }: DuplicateResult): Partial<DuplicateGroup> | undefined {
  const [group, ...others] = groups;
  if (others.length > 0) throw new Error(`${groups.length} groups.`);
  if (group === undefined) return undefined;
  const { verdict, kind, certainty, suspect } = group;
  return { verdict, kind, certainty, suspect };
}
