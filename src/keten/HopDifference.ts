import type { Hop } from '../taxonomy/hops.js';
import type { HopDifferenceKind } from '../taxonomy/hopDifferenceKinds.js';
import type { PartyCode } from '../taxonomy/parties.js';

/** Where a fact stands in what was captured. */
export interface FactPlace {
  readonly hop: Hop;
  /** Index of the capture in the trace. */
  readonly capture: number;
  /** Index in `Bundle.entry`, in the list of resources, or in the rows of an export. */
  readonly entry: number;
  readonly id?: string;
  readonly fullUrl?: string;
}

/** Why a party is the one to act. */
export type HopDifferenceReason =
  /** It owns the hop where the deviation shows first. */
  | { readonly reason: 'first-deviating-hop'; readonly hop: Hop }
  /** Hops in between were not captured: any of these may have done it. */
  | {
      readonly reason: 'between-hops';
      readonly from: Hop;
      readonly to: Hop;
      readonly candidates: readonly PartyCode[];
    }
  /** Whoever asked left it out by this parameter. */
  | { readonly reason: 'query-excludes'; readonly parameter: string }
  /** The answer has a further page that was not fetched. */
  | { readonly reason: 'page-not-fetched' }
  /** A later capture of the same hop has it. */
  | { readonly reason: 'released-later'; readonly capturedAt?: string }
  /** It was recorded after the hop was captured. */
  | { readonly reason: 'recorded-after-capture'; readonly capturedAt: string }
  /** Everything newer than a moment is missing, as when results are held back for some days. */
  | { readonly reason: 'held-back'; readonly days: number };

/** One thing that is not the same at every hop of the chain. */
export interface HopDifference {
  readonly kind: HopDifferenceKind;
  readonly resourceType: string;
  /** FHIRPath of the element; absent when it is about the resource as a whole. */
  readonly path?: string;
  /** The hops that were compared, from source to person. */
  readonly hops: readonly Hop[];
  /** Where it shows first: that is where it arose, as far as was captured. */
  readonly firstDeviatingHop: Hop;
  readonly party: PartyCode;
  readonly because: HopDifferenceReason;
  /** Where the fact stands at the last hop before the deviation; absent for what was added. */
  readonly before?: FactPlace;
  /** Where it stands at the first deviating hop; absent for what was lost. */
  readonly after?: FactPlace;
  /** The values on both sides, masked unless `evidence: 'verbatim'`. */
  readonly values?: { readonly before?: string; readonly after?: string };
  /** A later hop where what was lost is there again. */
  readonly backAt?: Hop;
}
