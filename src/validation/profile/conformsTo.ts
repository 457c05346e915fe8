import type { FhirResource } from '../../fhir/FhirResource.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import type { ResourceFrame } from './Walk.js';
import { Walk } from './Walk.js';

/**
 * Whether a resource conforms to a profile, found out once per resource and profile; undefined when that can't be
 * told. A question that is still being answered, as when two resources refer to each other, counts as conforming.
 */
export function conformsTo(walk: Walk, value: unknown, url: string): boolean | undefined {
  if (!isFhirResource(value)) return undefined;
  const profile = walk.definitions.profile(url);
  if (profile === undefined) return undefined;
  if (profile.type !== value.resourceType) return profile.facts.abstract && !profile.facts.constraint;
  let verdicts = walk.settings.verdicts.get(value);
  if (verdicts === undefined) {
    verdicts = new Map();
    walk.settings.verdicts.set(value, verdicts);
  }
  if (verdicts.has(url)) {
    const known = verdicts.get(url);
    return known === 'busy' ? true : known;
  }
  verdicts.set(url, 'busy');
  const trial = new Walk({ ...walk.settings, trial: true }, trialFrame(walk, value));
  walk.settings.walkResource(trial, value, { profiles: [url], claims: 'ignore', nodes: [] });
  const verdict = !trial.failed;
  verdicts.set(url, verdict);
  return verdict;
}

/** A contained resource keeps its container; another resource stands on its own. */
function trialFrame(walk: Walk, resource: FhirResource): ResourceFrame {
  const { contained } = walk.frame.rootResource;
  const isContained = Array.isArray(contained) && contained.includes(resource);
  return {
    resource,
    rootResource: isContained ? walk.frame.rootResource : resource,
    entry: undefined,
    fullUrl: isContained ? walk.frame.fullUrl : walk.settings.scope.fullUrlOf(resource),
  };
}
