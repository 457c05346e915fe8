import type { Hop } from '../taxonomy/hops.js';
import type { PartyCode } from '../taxonomy/parties.js';

/** How what one hop holds differs from what an earlier hop holds. */
export type HopDifferenceKind =
  /** Not there any more. */
  | 'lost'
  /** There, and not before. */
  | 'added'
  /** There more often than before. */
  | 'doubled'
  /** There, with another value. */
  | 'changed';

/** One thing that is not the same at every hop of the chain. */
export interface HopDifference {
  readonly kind: HopDifferenceKind;
  readonly resourceType: string;
  /** FHIRPath of the element; absent when it is about the resource as a whole. */
  readonly path?: string;
  /** The hops that were compared, from source to person. */
  readonly hops: readonly Hop[];
  /** Where it shows first: that is where it arose. */
  readonly firstDeviatingHop: Hop;
  readonly party: PartyCode;
}
