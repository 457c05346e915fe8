import type { FhirResource } from '../../fhir/FhirResource.js';
import { nearestStrings } from '../../foundation/nearestStrings.js';
import { checkInvariants } from './invariants.js';
import { addRoots, profileOtherType, usableProfile } from './profiles.js';
import { claimedProfiles } from './references.js';
import { resourceTypeUnknown } from './structure.js';
import type { ResourceDemands, Walk } from './Walk.js';
import { walkContent } from './walkContent.js';

/** Walks a resource against its type and all profiles in force. */
export function walkResource(walk: Walk, resource: FhirResource, demands: ResourceDemands): void {
  walk.resources++;
  const { resourceType } = resource;
  const type = walk.definitions.type(resourceType);
  if (type?.kind !== 'resource' || type.abstract) {
    walk.report(resourceTypeUnknown, {
      resourceType: resourceType.slice(0, 80),
      release: walk.definitions.release,
      nearest: nearestStrings(resourceType, walk.definitions.resourceTypes(), 1)[0],
    });
    return;
  }
  const claimed = demands.claims === 'check' ? claimedProfiles(resource) : [];
  let nodes = demands.nodes;
  for (const url of new Set([...demands.profiles, ...claimed])) {
    const profile = usableProfile(walk, url);
    if (profile === undefined) continue;
    if (profile.facts.constraint ? profile.type !== resourceType : !isA(walk, resourceType, profile.type)) {
      walk.report(profileOtherType, { url, constrains: profile.type, found: resourceType }, { profile: url });
    } else nodes = addRoots(nodes, profile.roots);
  }
  walkContent(walk, resource, type, nodes);
  for (const node of type.roots) checkInvariants(walk, resource, undefined, resourceType, node);
  for (const node of nodes) {
    if (node.constraints.length > 0) checkInvariants(walk, resource, undefined, resourceType, node);
  }
}

function isA(walk: Walk, typeName: string, ancestor: string): boolean {
  for (let at: string | undefined = typeName; at !== undefined; at = walk.definitions.type(at)?.base) {
    if (at === ancestor) return true;
  }
  return false;
}
