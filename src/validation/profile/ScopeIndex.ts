import { bundleEntries, isBundle } from '../../fhir/Bundle.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { lazy } from '../../foundation/lazy.js';

/** Look-ups over the scope, each made when it is first needed: most references lead to a fullUrl. */
export interface ScopeIndex {
  readonly byUrl: () => ResourceNames;
  readonly byTypeAndId: () => ResourceNames;
  readonly byCanonical: () => ResourceNames;
  readonly fullUrls: () => Pick<ReadonlyMap<FhirResource, string>, 'get'>;
}

/** Resources by one kind of name. */
export type ResourceNames = Pick<ReadonlyMap<string, FhirResource>, 'get'>;

/** A scope whose names can be listed. */
export interface ListedScopeIndex extends ScopeIndex {
  readonly byUrl: () => ReadonlyMap<string, FhirResource>;
  readonly byTypeAndId: () => ReadonlyMap<string, FhirResource>;
  readonly byCanonical: () => ReadonlyMap<string, FhirResource>;
}

type NameOf = (resource: FhirResource, fullUrl: string | undefined) => unknown;

/** Indexes Bundles and loose resources. */
export function createScopeIndex(resources: readonly FhirResource[]): ListedScopeIndex {
  const visit = (each: (resource: FhirResource, fullUrl: string | undefined) => void): void => {
    for (const outer of resources) {
      if (!isBundle(outer)) each(outer, undefined);
      else for (const { resource, fullUrl } of bundleEntries(outer)) if (resource) each(resource, fullUrl);
    }
  };
  /** The first resource of each name. */
  const firstBy = (nameOf: NameOf): ReadonlyMap<string, FhirResource> => {
    const found = new Map<string, FhirResource>();
    visit((resource, fullUrl) => {
      const name = nameOf(resource, fullUrl);
      if (typeof name === 'string' && !found.has(name)) found.set(name, resource);
    });
    return found;
  };
  return {
    byUrl: lazy(() => firstBy((_, fullUrl) => fullUrl)),
    byTypeAndId: lazy(() =>
      firstBy(({ resourceType, id }) => (typeof id === 'string' ? `${resourceType}/${id}` : undefined)),
    ),
    byCanonical: lazy(() => firstBy(({ url }) => url)),
    fullUrls: lazy(() => {
      const fullUrls = new Map<FhirResource, string>();
      visit((resource, fullUrl) => {
        if (fullUrl !== undefined) fullUrls.set(resource, fullUrl);
      });
      return fullUrls;
    }),
  };
}
