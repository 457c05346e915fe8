import { isRecord } from '../foundation/isRecord.js';
import type { FhirResource } from './FhirResource.js';
import { isFhirResource } from './FhirResource.js';

/** A Bundle as parsed JSON, before anything is known to be valid in it. */
export interface BundleResource extends FhirResource {
  readonly resourceType: 'Bundle';
}

/** One entry of a Bundle, with its place; parts that are not of the right shape are absent. */
export interface BundleEntry {
  /** Index in `Bundle.entry`. */
  readonly index: number;
  /** The entry as it stands there. */
  readonly element: Readonly<Record<string, unknown>>;
  readonly fullUrl?: string;
  readonly resource?: FhirResource;
  /** `Bundle.entry.search.mode` as it stands there. */
  readonly searchMode?: string;
}

/** True for a resource of type Bundle. */
export function isBundle(resource: FhirResource): resource is BundleResource {
  return resource.resourceType === 'Bundle';
}

/** The entries of a Bundle that are objects, in order; what is malformed is left to the walk. */
export function bundleEntries(bundle: BundleResource): readonly BundleEntry[] {
  const entries = bundle['entry'];
  if (!Array.isArray(entries)) return [];
  const result: BundleEntry[] = [];
  entries.forEach((entry: unknown, index) => {
    if (!isRecord(entry)) return;
    const { fullUrl, resource, search } = entry;
    const mode = isRecord(search) ? search['mode'] : undefined;
    result.push({
      index,
      element: entry,
      ...(typeof fullUrl === 'string' && { fullUrl }),
      ...(isFhirResource(resource) && { resource }),
      ...(typeof mode === 'string' && { searchMode: mode }),
    });
  });
  return result;
}
