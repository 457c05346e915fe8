import type { BundleEntry, BundleResource } from '../../fhir/Bundle.js';
import { bundleEntries } from '../../fhir/Bundle.js';
import type { Release } from '../../fhir/Release.js';

/** The types that a Bundle can have, the same in STU3 and R4. */
export const bundleTypes = [
  'document',
  'message',
  'transaction',
  'transaction-response',
  'batch',
  'batch-response',
  'history',
  'searchset',
  'collection',
] as const;

/** A type of Bundle. */
export type BundleType = (typeof bundleTypes)[number];

/** What Bundle rules look at: a Bundle with its entries read once. */
export interface BundleSubject {
  readonly bundle: BundleResource;
  readonly release: Release;
  /** Absent when the type is missing or no code of FHIR; that is reported by the walk. */
  readonly type?: BundleType;
  readonly entries: readonly BundleEntry[];
}

/** Reads a Bundle for its rules. */
export function bundleSubject(bundle: BundleResource, release: Release): BundleSubject {
  const type = bundleTypes.find((known) => known === bundle['type']);
  return { bundle, release, ...(type !== undefined && { type }), entries: bundleEntries(bundle) };
}
