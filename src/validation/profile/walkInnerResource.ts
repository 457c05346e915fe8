import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import type { PropertyNode } from '../../definitions/compile/TypeNode.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import { isRecord } from '../../foundation/isRecord.js';
import { conformsTo } from './conformsTo.js';
import { checkContainedId } from './ids.js';
import { noTypeProfileMet } from './profiles.js';
import { resourceMissingType, resourceTypeNotAllowed } from './structure.js';
import type { Walk } from './Walk.js';

/** Contained resources, and the resources of entries and parameters. */
export function walkInnerResource(
  walk: Walk,
  value: Readonly<Record<string, unknown>>,
  property: PropertyNode,
  stated: readonly ElementNode[],
): void {
  if (!isFhirResource(value)) {
    walk.report(resourceMissingType, {});
    return;
  }
  const { frame, path } = walk;
  const profiles: string[] = [];
  for (const { types, definition } of stated) {
    if (types === undefined) continue;
    const type = types.get(value.resourceType) ?? types.get('Resource');
    if (type === undefined) {
      const allowed = [...types.keys()];
      walk.report(resourceTypeNotAllowed, { found: value.resourceType, allowed }, { profile: definition });
    } else if (type.profiles !== undefined) {
      if (type.profiles.length === 1) profiles.push(...type.profiles);
      else checkAnyProfile(walk, value, type.profiles, definition);
    }
  }
  const contained = property.element.node.name === 'contained';
  if (contained) checkContainedId(walk, value['id'], containedIn(frame.rootResource));
  const place = entryPlace(walk);
  walk.frame = {
    resource: value,
    rootResource: contained ? frame.rootResource : value,
    entry: place?.entry ?? frame.entry,
    fullUrl: place === undefined ? frame.fullUrl : place.fullUrl,
  };
  const before = place === undefined ? undefined : path.startAt(value.resourceType);
  walk.settings.walkResource(walk, value, {
    profiles,
    claims: walk.settings.trial === true ? 'ignore' : 'check',
    nodes: stated,
  });
  if (before !== undefined) path.restart(before);
  walk.frame = frame;
}

function containedIn({ contained }: FhirResource): readonly unknown[] {
  return Array.isArray(contained) ? contained : [];
}

/** Of several profiles for a resource at one place it must meet one. */
function checkAnyProfile(
  walk: Walk,
  resource: FhirResource,
  urls: readonly string[],
  definition: string,
): void {
  const verdicts = urls.map((url) => conformsTo(walk, resource, url));
  if (verdicts.every((verdict) => verdict === false)) {
    walk.report(noTypeProfileMet, { allowed: urls }, { profile: definition });
  }
}

/** The entry that the walk is in, when it is at `Bundle.entry[i].resource` of the outermost Bundle. */
function entryPlace(
  walk: Walk,
): { readonly entry: number; readonly fullUrl: string | undefined } | undefined {
  const { resource, entry } = walk.frame;
  const index = walk.path.entryIndex();
  if (index === undefined || entry !== undefined || resource.resourceType !== 'Bundle') return undefined;
  const entries = resource['entry'];
  const held: unknown = Array.isArray(entries) ? entries[index] : undefined;
  const fullUrl = isRecord(held) ? held['fullUrl'] : undefined;
  return { entry: index, fullUrl: typeof fullUrl === 'string' ? fullUrl : undefined };
}
