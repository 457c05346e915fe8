import { bundleEntries, isBundle } from '../../fhir/Bundle.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { FindingPlace } from '../../finding/createFinding.js';
import { isRecord } from '../../foundation/isRecord.js';
import { pathName } from '../pathName.js';

/** What of a resource may tell its release. */
export interface ReleaseSample {
  readonly resourceType: string;
  /** `meta.profile`, those that are strings. */
  readonly profiles: readonly string[];
  /** Names of the properties of the resource. */
  readonly names: readonly string[];
  /** The `fhirVersion` element of resources that have one. */
  readonly fhirVersion: string | undefined;
  readonly place: FindingPlace;
}

/** A resource, those in the entries of a Bundle, and those contained in them. */
export function* releaseSamples(resource: FhirResource): Generator<ReleaseSample> {
  yield* withContained(resource, { path: pathName(resource.resourceType) });
  if (!isBundle(resource)) return;
  for (const { index, fullUrl, resource: inEntry } of bundleEntries(resource)) {
    if (inEntry === undefined) continue;
    yield* withContained(inEntry, {
      path: pathName(inEntry.resourceType),
      entry: index,
      ...(fullUrl !== undefined && { fullUrl }),
    });
  }
}

function* withContained(resource: FhirResource, place: FindingPlace): Generator<ReleaseSample> {
  yield sampleOf(resource, place);
  const { contained } = resource;
  if (!Array.isArray(contained)) return;
  for (const [index, inner] of contained.entries()) {
    if (isFhirResource(inner)) yield sampleOf(inner, { ...place, path: `${place.path}.contained[${index}]` });
  }
}

function sampleOf(resource: FhirResource, place: FindingPlace): ReleaseSample {
  const { resourceType, meta, fhirVersion } = resource;
  const profiles: unknown = isRecord(meta) ? meta['profile'] : undefined;
  return {
    resourceType,
    profiles: Array.isArray(profiles) ? profiles.filter((url) => typeof url === 'string') : [],
    names: Object.keys(resource),
    fhirVersion: typeof fhirVersion === 'string' ? fhirVersion : undefined,
    place,
  };
}
