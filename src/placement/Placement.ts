import type { Translated } from '../foundation/Language.js';
import type { FunctiegroepCode } from '../taxonomy/functiegroepen.js';
import type { PlacementCategoryCode } from './placementCategories.js';

/** By what a resource was placed, the most particular first. */
export type PlacementBasis =
  /** A profile that it claims. */
  | 'profile'
  /** A code of what it is about. */
  | 'code'
  /** HL7's category of an observation. */
  | 'observation-category'
  | 'resource-type'
  /** Who or when it is about: measured by the person, planned or done. */
  | 'circumstance';

/** Where that a resource belongs there was found. */
export type PlacementSource =
  /** The functiegroepen of the taxonomy, and the transactions of the catalogue that carry one. */
  | 'taxonomy'
  | 'catalogue'
  /** Where the PGO of the ministry (MGO) places the profile: one PGO's choice, no norm. */
  | 'mgo'
  /** Our own reading, where no source places it. */
  | 'own-choice';

/** One reason for a placement. */
export interface PlacementReason {
  readonly basis: PlacementBasis;
  /** The profile, code, type or element that told. */
  readonly value: string;
  readonly sources: readonly PlacementSource[];
}

/** A functiegroep with a category within it. */
export interface Place {
  readonly functiegroep: FunctiegroepCode;
  readonly category: PlacementCategoryCode;
}

/** A place where a resource may belong as well, and what would tell. */
export interface AlternativePlace extends Place {
  readonly tells: Translated;
}

/** Where a resource belongs in a PGO. */
export type Placement =
  | (Place & {
      readonly kind: 'placed';
      readonly because: readonly PlacementReason[];
      /** Not empty: it is ambiguous. */
      readonly alternatives: readonly AlternativePlace[];
    })
  /** It says who, where or with what, and is shown with what refers to it. */
  | { readonly kind: 'with-others'; readonly resourceType: string }
  /** No source places it. */
  | { readonly kind: 'unknown'; readonly resourceType: string };
