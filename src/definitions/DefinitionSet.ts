import type { Release } from '../fhir/Release.js';

/** Name and version of a FHIR package that definitions come from. */
export interface PackageVersion {
  readonly name: string;
  readonly version: string;
}

/** What is known of a StructureDefinition as a whole. */
export interface StructureSummary {
  readonly url: string;
  /** The type it defines or constrains, such as `Patient`. */
  readonly type: string;
  readonly kind: 'primitive-type' | 'complex-type' | 'resource' | 'logical';
  readonly abstract: boolean;
  /** True for a profile or extension, false for a type of the specification. */
  readonly constraint: boolean;
  /** Business version of the definition itself. */
  readonly version?: string;
  /** Canonical of the base definition. */
  readonly base?: string;
  readonly package?: PackageVersion;
}

/** The definitions of one release: types, profiles, extensions, value sets. Immutable; caches inside. */
export interface DefinitionSet {
  readonly release: Release;
  /** The packages in it, in the order in which a canonical is looked up. */
  readonly packages: readonly PackageVersion[];
  /**
   * A structure by canonical: of several versions the one behind `|`, else the latest; undefined when none is at hand.
   */
  structure(url: string): StructureSummary | undefined;
  /** The JSON property names that the type allows (`valueQuantity`, `_status`, ...); undefined for no such type. */
  elementNames(type: string): ReadonlySet<string> | undefined;
  /** Whether a profile is, or derives over any depth from, another; undefined when the chain is not at hand. */
  derivesFrom(url: string, ancestor: string): boolean | undefined;
}
