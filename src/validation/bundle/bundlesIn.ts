import type { BundleResource } from '../../fhir/Bundle.js';
import { bundleEntries, isBundle } from '../../fhir/Bundle.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import type { RulePlace } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';

/** A Bundle, with the path at which it starts and the entry of the outermost Bundle that it stands in. */
export interface PlacedBundle {
  readonly bundle: BundleResource;
  readonly root: string;
  readonly place: RulePlace;
}

/** Resources inside each other beyond this are not looked into. */
const maxDepth = 20;

/** A resource if it is a Bundle, and all Bundles in it: in entries, among parameters, and contained. */
export function bundlesIn(
  resource: FhirResource,
  root = resource.resourceType,
  place: RulePlace = {},
  depth = 0,
): readonly PlacedBundle[] {
  if (depth > maxDepth) return [];
  const found: PlacedBundle[] = [];
  if (isBundle(resource)) {
    found.push({ bundle: resource, root, place });
    for (const { index, fullUrl, resource: held } of bundleEntries(resource)) {
      if (held === undefined || !mayHoldBundles(held)) continue;
      // Paths start anew at the resource of an entry of the outermost Bundle only.
      const inner =
        place.entry === undefined && root === 'Bundle'
          ? { root: held.resourceType, place: { entry: index, ...(fullUrl !== undefined && { fullUrl }) } }
          : { root: `${root}.entry[${index}].resource`, place };
      found.push(...bundlesIn(held, inner.root, inner.place, depth + 1));
    }
  }
  for (const { held, path } of heldElsewhere(resource, root))
    found.push(...bundlesIn(held, path, place, depth + 1));
  return found;
}

/** Most entries hold nothing that could be a Bundle. */
function mayHoldBundles(resource: FhirResource): boolean {
  return isBundle(resource) || resource.resourceType === 'Parameters' || 'contained' in resource;
}

function* heldElsewhere(
  resource: FhirResource,
  root: string,
): Generator<{ readonly held: FhirResource; readonly path: string }> {
  for (const [index, held] of list(resource['contained']).entries())
    if (isFhirResource(held)) yield { held, path: `${root}.contained[${index}]` };
  if (resource.resourceType === 'Parameters') yield* inParameters(resource, 'parameter', root, 0);
}

function* inParameters(
  holder: Readonly<Record<string, unknown>>,
  name: 'parameter' | 'part',
  root: string,
  depth: number,
): Generator<{ readonly held: FhirResource; readonly path: string }> {
  if (depth > maxDepth) return;
  for (const [index, parameter] of list(holder[name]).entries()) {
    if (!isRecord(parameter)) continue;
    const path = `${root}.${name}[${index}]`;
    const { resource } = parameter;
    if (isFhirResource(resource)) yield { held: resource, path: `${path}.resource` };
    yield* inParameters(parameter, 'part', path, depth + 1);
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
