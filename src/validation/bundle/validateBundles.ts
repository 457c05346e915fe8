import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Release } from '../../fhir/Release.js';
import type { Finding } from '../../finding/Finding.js';
import type { EvidenceMode } from '../../finding/maskValue.js';
import type { RulePlace } from '../../finding/Rule.js';
import { runRules } from '../../finding/Rule.js';
import { bundlesIn } from './bundlesIn.js';
import { bundleSubject } from './BundleSubject.js';
import { bundleRules } from './rules.js';

/** What the rules on Bundles are told. */
export interface BundleOptions {
  readonly release: Release;
  readonly evidence: EvidenceMode;
  /** Where the resource stands, when it stands in something else. */
  readonly place?: RulePlace;
}

/**
 * Holds a Bundle, and the Bundles anywhere in it or in another resource, against the rules that FHIR sets for Bundles
 * as a whole; their resources are left to the walk.
 */
export function validateBundles(resource: FhirResource, options: BundleOptions): readonly Finding[] {
  return bundlesIn(resource).flatMap(({ bundle, root, place }) =>
    runRules(bundleRules, bundleSubject(bundle, options.release), {
      ...options,
      root,
      place: { ...options.place, ...place },
    }),
  );
}
