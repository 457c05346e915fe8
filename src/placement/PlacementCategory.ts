import type { Translated } from '../foundation/Language.js';
import type { FunctiegroepCode } from '../taxonomy/functiegroepen.js';

/** Codes of one element that tell the category. */
export interface PlacementCodes {
  readonly element: 'code' | 'category';
  readonly system: string;
  readonly codes: readonly string[];
}

/** One category within a functiegroep, and by what a resource belongs to it. */
export interface PlacementCategory<Code extends string = string> {
  readonly category: Code;
  readonly functiegroep: FunctiegroepCode;
  readonly label: Translated;
  /** Types that belong here when nothing more particular is known. */
  readonly resourceTypes: readonly string[];
  /** Names of zibs as profiles carry them: `zib-BloodPressure` in STU3, `nl-core-BloodPressure` in R4. */
  readonly concepts: readonly string[];
  /** Last parts of the canonicals of other profiles. */
  readonly profiles: readonly string[];
  /** Codes of HL7's `observation-category`. */
  readonly observationCategories: readonly string[];
  readonly codes: readonly PlacementCodes[];
  /** Group and category in which the PGO of the ministry (MGO) places it, where it does. */
  readonly mgo?: string;
}
