import type { BundleResource } from '../../fhir/Bundle.js';
import { bundleEntries, isBundle } from '../../fhir/Bundle.js';
import type { Release } from '../../fhir/Release.js';
import type { Finding } from '../../finding/Finding.js';
import type { EvidenceMode } from '../../finding/maskValue.js';
import type { RulePlace } from '../../finding/Rule.js';
import { runRules } from '../../finding/Rule.js';
import { bundleSubject } from './BundleSubject.js';
import { bundleRules } from './rules.js';

/** What the rules on Bundles are told. */
export interface BundleOptions {
  readonly release: Release;
  readonly evidence: EvidenceMode;
  /** Where the Bundle stands, when it stands in something else. */
  readonly place?: RulePlace;
}

/**
 * Holds a Bundle, and the Bundles in its entries, against the rules that FHIR sets for Bundles as a whole; their
 * resources are left to the walk.
 */
export function validateBundle(bundle: BundleResource, options: BundleOptions): readonly Finding[] {
  const run = { ...options, root: 'Bundle' };
  const inner = bundleEntries(bundle).flatMap(({ index, fullUrl, resource }) => {
    if (resource === undefined || !isBundle(resource)) return [];
    const place = { entry: index, ...(fullUrl !== undefined && { fullUrl }) };
    return runRules(bundleRules, bundleSubject(resource, options.release), { ...run, place });
  });
  return [...runRules(bundleRules, bundleSubject(bundle, options.release), run), ...inner];
}
