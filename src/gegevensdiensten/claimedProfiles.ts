import { withoutVersion } from '../fhir/canonical.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { isRecord } from '../foundation/isRecord.js';

/** The canonicals in `meta.profile`, without version. */
export function claimedProfiles(resource: FhirResource): readonly string[] {
  const meta = resource['meta'];
  const profile = isRecord(meta) ? meta['profile'] : undefined;
  if (!Array.isArray(profile)) return [];
  return (profile as readonly unknown[]).filter((url) => typeof url === 'string').map(withoutVersion);
}
