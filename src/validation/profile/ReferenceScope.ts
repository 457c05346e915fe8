import type { BundleResource } from '../../fhir/Bundle.js';
import { bundleEntries, isBundle } from '../../fhir/Bundle.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { parseReference } from '../../fhir/Reference.js';
import { lazy } from '../../foundation/lazy.js';

/** The resources that references may point to. */
export interface ReferenceScope {
  /**
   * The resource that a reference or canonical (without version) points to, seen from the entry with the given
   * fullUrl; undefined when it is not in the scope. Contained resources are not its business.
   */
  find(reference: string, fromFullUrl: string | undefined): FhirResource | undefined;
  /** The fullUrl under which a resource stands in its Bundle. */
  fullUrlOf(resource: FhirResource): string | undefined;
}

/** Resolves what the scope itself does not hold; told the fullUrl of the entry that refers, where there is one. */
export type ResolveReference = (
  reference: string,
  fromFullUrl: string | undefined,
) => FhirResource | undefined;

/**
 * Indexes Bundles and loose resources, at the first look-up and once, so that looking up is linear in the number
 * of references. Source: HL7 FHIR, Bundle, Resolving references in Bundles.
 */
export function createReferenceScope(
  resources: readonly FhirResource[],
  resolve?: ResolveReference,
): ReferenceScope {
  const index = lazy(() => indexed(resources));
  const otherwise: ResolveReference = (reference, fromFullUrl) =>
    index().byCanonical.get(reference) ?? resolve?.(reference, fromFullUrl);
  return {
    find(reference, fromFullUrl) {
      const target = parseReference(reference);
      if (target.form !== 'resource')
        return index().byUrl.get(reference) ?? otherwise(reference, fromFullUrl);
      const relative = `${target.type}/${target.id}`;
      const base = target.base ?? baseOf(fromFullUrl);
      const exact = base === undefined ? undefined : index().byUrl.get(`${base}/${relative}`);
      // Without a server address on either side only type and id are left to go by.
      const byId = target.base === undefined ? index().byTypeAndId.get(relative) : undefined;
      return exact ?? byId ?? otherwise(reference, fromFullUrl);
    },
    fullUrlOf: (resource) => index().fullUrls.get(resource),
  };
}

function baseOf(fullUrl: string | undefined): string | undefined {
  const parsed = fullUrl === undefined ? undefined : parseReference(fullUrl);
  return parsed?.form === 'resource' ? parsed.base : undefined;
}

interface ScopeIndex {
  readonly byUrl: ReadonlyMap<string, FhirResource>;
  readonly byTypeAndId: ReadonlyMap<string, FhirResource>;
  readonly byCanonical: ReadonlyMap<string, FhirResource>;
  readonly fullUrls: ReadonlyMap<FhirResource, string>;
}

function indexed(resources: readonly FhirResource[]): ScopeIndex {
  const byUrl = new Map<string, FhirResource>();
  const byTypeAndId = new Map<string, FhirResource>();
  const byCanonical = new Map<string, FhirResource>();
  const fullUrls = new Map<FhirResource, string>();
  const add = (resource: FhirResource, fullUrl: string | undefined): void => {
    if (fullUrl !== undefined) fullUrls.set(resource, fullUrl);
    if (fullUrl !== undefined && !byUrl.has(fullUrl)) byUrl.set(fullUrl, resource);
    const { id, url } = resource;
    if (typeof url === 'string' && !byCanonical.has(url)) byCanonical.set(url, resource);
    if (typeof id !== 'string') return;
    const key = `${resource.resourceType}/${id}`;
    if (!byTypeAndId.has(key)) byTypeAndId.set(key, resource);
  };
  const addBundle = (bundle: BundleResource): void => {
    for (const { resource, fullUrl } of bundleEntries(bundle))
      if (resource !== undefined) add(resource, fullUrl);
  };
  for (const resource of resources) {
    if (isBundle(resource)) addBundle(resource);
    else add(resource, undefined);
  }
  return { byUrl, byTypeAndId, byCanonical, fullUrls };
}
