import type { Translated } from '../foundation/Language.js';
import type { FunctiegroepCode } from '../taxonomy/functiegroepen.js';
import type { Confidence, FactSource } from './FactSource.js';

/** What a PGO does at the XIS: the FHIR interactions that gegevensdiensten use, and DICOMweb's retrieve. */
export type Interaction = 'search' | 'operation' | 'read' | 'update' | 'transaction' | 'batch' | 'wado-rs';

/**
 * One parameter of a query. `{...}` in a value is a placeholder that the PGO fills in: `ge{from}`,
 * `{identifier}`; commas separate values of which one must hold.
 */
export interface QueryParameter {
  readonly name: string;
  readonly value: string;
}

/** A zib (zorginformatiebouwsteen) by its Dutch and its English name. */
export interface Zib {
  readonly nl: string;
  readonly en: string;
}

/** How many resources of the asked type an answer holds. */
export interface Cardinality {
  readonly min: number;
  /** Absent means no maximum. */
  readonly max?: number;
  /**
   * Why: a search without hits is a valid answer; a query in MedMij concerns the one person who gave consent;
   * a read gives one resource.
   */
  readonly basis: 'search-may-be-empty' | 'one-authenticated-person' | 'read-by-id';
}

/** One entry of the Bundle that a PGO sends. */
export interface SentEntry {
  readonly resourceType: string;
  readonly method: 'POST' | 'PUT';
  readonly min: number;
  readonly max: number | '*';
}

/** The Bundle that a PGO sends when it shares data, and what comes back. */
export interface SentBundle {
  readonly type: 'transaction' | 'batch';
  readonly entries: readonly SentEntry[];
  readonly answer: 'transaction-response' | 'batch-response';
  /** Headers that this exchange asks for, besides those of every exchange. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One question or message of a gegevensdienst. */
export interface Transaction {
  /** Stable and readable, unique in its gegevensdienst: `problem`, `medication-agreement/by-identifier`. */
  readonly key: string;
  readonly name: Translated;
  readonly interaction: Interaction;
  /** Name of the operation with its dollar sign, when the interaction is `operation`. */
  readonly operation?: string;
  /** The type that is asked for or sent; absent when it is not FHIR. */
  readonly resourceType?: string | undefined;
  /** Path behind the base address, with placeholders: `/Observation/$lastn`, `/Binary/{id}`. */
  readonly path: string;
  /** Parameters that choose what is found. */
  readonly filters: readonly QueryParameter[];
  /** `_include` and `_revinclude` parameters, with `:iterate` or `:recurse` in the name where it is asked. */
  readonly includes: readonly QueryParameter[];
  /** Key of the transaction of which this is a narrower form (one identifier, one period): no question of its own. */
  readonly variantOf?: string;
  /** Key of the transaction that asks the same in another way; making one of the two is enough. */
  readonly alternativeTo?: string;
  /** Profiles that a resource of the asked type meets: one of these. Empty when no source names one. */
  readonly expectedProfiles: readonly string[];
  /** Types that may come along or be referred to, with the profiles that are expected of them. */
  readonly included: Readonly<Record<string, readonly string[]>>;
  /** Types that the XIS must deliver in the same Bundle although no parameter asks for them. */
  readonly mustInclude?: readonly string[];
  readonly zibs: readonly Zib[];
  /** Elements that a DVA delivers when the source has them, by resource type. */
  readonly mustSupport?: Readonly<Record<string, readonly string[]>>;
  /** Absent for what is sent. */
  readonly cardinality?: Cardinality;
  readonly sends?: SentBundle;
  readonly functiegroep: FunctiegroepCode;
  readonly sources: readonly FactSource[];
  readonly confidence: Confidence;
  readonly note?: Translated;
}
