import type { CompiledProfile } from '../../definitions/compile/CompiledProfile.js';
import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import { withoutVersion } from '../../fhir/canonical.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { nearestStrings } from '../../foundation/nearestStrings.js';
import { checkInvariants } from './invariants.js';
import { profileOtherType, usableProfile } from './profiles.js';
import { claimedCanonicals } from './references.js';
import { resourceTypeUnknown } from './structure.js';
import type { ResourceDemands, Walk } from './Walk.js';
import { walkContent } from './walkContent.js';

/** Walks a resource against its type and all profiles in force. */
export function walkResource(walk: Walk, resource: FhirResource, demands: ResourceDemands): void {
  walk.resources++;
  const { resourceType } = resource;
  const { definitions, planner } = walk.settings;
  const type = definitions.type(resourceType);
  if (type?.kind !== 'resource' || type.abstract) {
    walk.report(resourceTypeUnknown, {
      resourceType: resourceType.slice(0, 80),
      release: definitions.release,
      nearest: nearestStrings(resourceType, definitions.resourceTypes(), 1)[0],
    });
    return;
  }
  const plan = planner.content(type, planner.start(nodesInForce(walk, resource, demands)));
  walkContent(walk, resource, plan);
  checkInvariants(walk, resource, undefined, plan.invariants);
}

/** What is asked from outside, and by the profiles that are asked for or claimed; reports those of no use. */
function nodesInForce(walk: Walk, resource: FhirResource, demands: ResourceDemands): readonly ElementNode[] {
  const claimed = demands.claims === 'check' ? claimedCanonicals(resource) : [];
  if (claimed.length + demands.profiles.length === 0) return demands.nodes;
  const nodes = [...demands.nodes];
  for (const url of new Set([...demands.profiles, ...claimed])) {
    const profile = usableProfile(walk, url);
    if (profile === undefined) continue;
    if (isFor(walk, profile, resource.resourceType)) nodes.push(...profile.roots);
    else {
      const evidence = { url: withoutVersion(url), constrains: profile.type, found: resource.resourceType };
      walk.report(profileOtherType, evidence, { profile: evidence.url });
    }
  }
  return nodes;
}

/** A profile is for one type; a type of the specification also for those that specialise it. */
function isFor({ definitions }: Walk, { type, facts }: CompiledProfile, resourceType: string): boolean {
  if (facts.constraint) return type === resourceType;
  for (let at: string | undefined = resourceType; at !== undefined; at = definitions.type(at)?.base) {
    if (at === type) return true;
  }
  return false;
}
