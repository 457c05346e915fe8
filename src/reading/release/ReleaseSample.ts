import { isFhirResource } from '../../fhir/FhirResource.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { FindingPlace } from '../../finding/createFinding.js';
import { isRecord } from '../../foundation/isRecord.js';
import { pathName } from '../pathName.js';
import { jsonStructureSigns } from './jsonStructureSigns.js';
import type { StructureReader } from './StructureSigns.js';

/** What of a resource may tell its release. */
export interface ReleaseSample {
  readonly resourceType: string;
  /** `meta.profile`, those that are strings. */
  readonly profiles: readonly string[];
  /** Finds what in its structure tells the release. */
  readonly structureSigns: StructureReader;
  /** The `fhirVersion` element of resources that have one. */
  readonly fhirVersion: string | undefined;
  /** Made only when a finding needs it. */
  readonly place: () => FindingPlace;
}

/** Takes the samples of a text one by one. */
export type SampleVisitor = (sample: ReleaseSample) => void;

/**
 * Visits a resource, those in the entries of a Bundle, and those contained in them.
 *
 * @param item index of the resource among the values of its text, when the text holds several.
 */
export function visitSamples(resource: FhirResource, visit: SampleVisitor, item?: number): void {
  const placeAt = (path: string) => ({ path: pathName(path), ...(item !== undefined && { item }) });
  visitContaining(resource, visit, () => placeAt(resource.resourceType));
  const { resourceType, entry: entries } = resource;
  if (resourceType !== 'Bundle' || !Array.isArray(entries)) return;
  entries.forEach((item: unknown, entry) => {
    if (!isRecord(item)) return;
    const { fullUrl, resource: inEntry } = item;
    if (!isFhirResource(inEntry)) return;
    visitContaining(inEntry, visit, () => ({
      ...placeAt(inEntry.resourceType),
      entry,
      ...(typeof fullUrl === 'string' && { fullUrl }),
    }));
  });
}

function visitContaining(resource: FhirResource, visit: SampleVisitor, place: () => FindingPlace): void {
  visit(sampleOf(resource, place));
  const { contained } = resource;
  if (!Array.isArray(contained)) return;
  contained.forEach((inner: unknown, index) => {
    if (!isFhirResource(inner)) return;
    const within = () => ({ ...place(), path: `${place().path}.contained[${index}]` });
    visit(sampleOf(inner, within));
  });
}

function sampleOf(resource: FhirResource, place: () => FindingPlace): ReleaseSample {
  const { resourceType, meta, fhirVersion } = resource;
  const profiles: unknown = isRecord(meta) ? meta['profile'] : undefined;
  return {
    resourceType,
    profiles: Array.isArray(profiles) ? profiles.filter((url) => typeof url === 'string') : noProfiles,
    structureSigns: (type, lookup, reach) => jsonStructureSigns(resource, type, lookup, reach),
    fhirVersion: typeof fhirVersion === 'string' ? fhirVersion : undefined,
    place,
  };
}

const noProfiles: readonly string[] = [];
