import type { FhirResource } from '../../fhir/FhirResource.js';
import { isRecord } from '../../foundation/isRecord.js';

/** True when a resource claims a profile whose canonical matches. */
export function claimsProfile({ meta }: FhirResource, canonical: RegExp): boolean {
  const profiles = isRecord(meta) ? meta['profile'] : undefined;
  return Array.isArray(profiles) && profiles.some((url) => typeof url === 'string' && canonical.test(url));
}
