import type { Release } from '../fhir/Release.js';
import type { ReferenceNode, ReferenceValue } from './ReferenceValue.js';
import type { ResourceComparison } from './ResourceComparison.js';

/** Where a record came from; one object per origin. */
export interface RecordContext {
  /** Index in the inputs. */
  readonly origin: number;
  /** Who keeps the record: told, or else taken from the address of the server. */
  readonly source: string;
  /** Which retrieval it belongs to: what was asked at one moment of one source. */
  readonly retrieval: string;
  /** Which answer of it: one query with all its pages. */
  readonly answer: string;
  readonly retrievedAt?: string;
  readonly gegevensdienst?: string;
  readonly release?: Release;
}

/** What is kept of a resource to compare it; the resource itself may be forgotten. */
export interface ResourceRecord {
  /** Position among all records, in order of reading. */
  readonly index: number;
  readonly context: RecordContext;
  /** Index in `Bundle.entry` or in the list. */
  readonly entry: number;
  readonly resourceType: string;
  readonly fullUrl: string | undefined;
  readonly id: string | undefined;
  /** `Bundle.entry.search.mode`. */
  readonly searchMode: string | undefined;
  readonly release: Release | undefined;
  readonly lastUpdated: string | undefined;
  /** How it is compared; undefined for a type without comparison fields. */
  readonly comparison: ResourceComparison | undefined;
  /** Records of other subtypes are never one: the building block, the kind of Observation. */
  readonly subtype: string;
  /** Keys by which it may be known, see `readIdentifiers`. */
  readonly identifiers: readonly string[];
  /** Hash of the content without what is volatile and without references. */
  readonly content: number;
  /** Whether there is any content besides id, narrative and references. */
  readonly informative: boolean;
  /** False when nesting was too deep to hash it whole. */
  readonly whole: boolean;
  /** Hashes of the paths of its references, beside `references`. */
  readonly referencePaths: readonly number[];
  readonly references: readonly ReferenceNode[];
  /** The person it is about. */
  readonly subject: ReferenceValue | undefined;
  /** Values by field, in the order of the comparison's fields; undefined where absent. */
  readonly fields: unknown[];
}
