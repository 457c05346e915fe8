import type { BundleResource } from '../../src/fhir/Bundle.js';
import type { BundleType } from '../../src/validation/bundle/BundleSubject.js';

/** A Bundle for a test. */
export function bundleOf(
  type: BundleType,
  entry: readonly Readonly<Record<string, unknown>>[] = [],
  rest: Readonly<Record<string, unknown>> = {},
): BundleResource {
  return { resourceType: 'Bundle', type, ...rest, ...(entry.length > 0 && { entry }) };
}

/** An entry with a resource and its fullUrl on a server. */
export function entryOf(
  resourceType: string,
  id: string,
  rest: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    fullUrl: `https://xis.example/fhir/${resourceType}/${id}`,
    resource: { resourceType, id },
    ...rest,
  };
}
