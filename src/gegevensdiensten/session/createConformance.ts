import type { CompiledDefinitions } from '../../definitions/CompiledDefinitions.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { ReferenceScope } from '../../validation/profile/ReferenceScope.js';
import { validate } from '../../validation/validate.js';
import type { Session } from './Session.js';

/** Resources that claim nothing are tried against what is expected; a session without any claim is not tried on. */
const maxTrials = 1000;

/** Makes the question whether a resource conforms to a profile that it does not claim; each answer is kept. */
export function createConformance(
  definitions: CompiledDefinitions,
  scope: ReferenceScope,
): Session['conforms'] {
  const known = new WeakMap<FhirResource, Map<string, boolean>>();
  let trials = 0;
  return (resource, profile) => {
    const verdicts = known.get(resource) ?? new Map<string, boolean>();
    known.set(resource, verdicts);
    const verdict = verdicts.get(profile);
    if (verdict !== undefined) return verdict;
    if (definitions.structure(profile) === undefined || trials >= maxTrials) return undefined;
    trials++;
    const { findings } = validate(withoutClaims(resource), {
      definitions,
      release: definitions.release,
      profiles: [profile],
      scope: (reference) => scope.find(reference, undefined),
    });
    const conforms = findings.every(({ severity }) => severity !== 'error' && severity !== 'fatal');
    verdicts.set(profile, conforms);
    return conforms;
  };
}

/** What the resource claims has no bearing on what it conforms to. */
function withoutClaims(resource: FhirResource): FhirResource {
  const { meta, ...rest } = resource;
  if (!isRecord(meta)) return resource;
  const { profile, ...kept } = meta;
  return Object.keys(kept).length === 0 ? rest : { ...rest, meta: kept };
}
