import type { FhirResource } from '../fhir/FhirResource.js';
import type { Release } from '../fhir/Release.js';
import type { FieldMatch, FieldRole } from './FieldComparison.js';
import type { ElementSelector } from './selectElements.js';
import type { CodeEquivalences } from './terminology/CodeEquivalences.js';
import type { ComparableText } from './terminology/Code.js';
import type { ValueReader } from './ValueReader.js';

// A record, the references in it, and how both are compared define each other, so they stand together.

/** Where records came from; one object for all that came the same way. */
export interface RecordContext {
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
  /** Index in the inputs. */
  readonly origin: number;
  /** Index in `Bundle.entry` or in the list. */
  readonly entry: number;
  readonly resourceType: string;
  readonly id: string | undefined;
  /** The server, when `fullUrl` is that and the type and id: then it need not be kept. */
  readonly base: string | undefined;
  /** A `fullUrl` of another form. */
  readonly otherUrl: string | undefined;
  /** `Bundle.entry.search.mode`. */
  readonly searchMode: string | undefined;
  readonly release: Release | undefined;
  /** `meta.lastUpdated` in milliseconds since 1970; NaN for none. */
  readonly lastUpdated: number;
  /** How it is compared; undefined for a type without comparison fields. */
  readonly comparison: ResourceComparison | undefined;
  /** Records of other subtypes are never one: the building block, the kind of Observation. */
  readonly subtype: string;
  /** Keys by which it may be known, see `readIdentifiers`. */
  readonly identifiers: readonly string[];
  /** Whether there is any of those. */
  readonly isNumbered: boolean;
  /** Hash of the content without what is volatile and without references. */
  readonly content: number;
  readonly references: readonly ReferenceNode[];
  /** The person it is about. */
  readonly subject: ReferenceValue | undefined;
  /** The value of a field, by its place in the comparison; undefined where absent. */
  value(field: number): unknown;
}

/**
 * One target that references of one retrieval point at; one object per target. Another retrieval may mean another
 * thing by the same reference: some systems number the rows of each answer.
 */
export interface ReferenceNode {
  /** The address of the server; undefined when the target is known within a source only. */
  readonly server: string | undefined;
  /** What it is called there: type and id, or a URI. */
  readonly name: string;
  /** Type as written in the reference. */
  readonly type?: string;
  /** The number of the record, when all is read and it is at hand. */
  target: number | undefined;
  /** What stands for it, when several retrievals refer to what none of them holds. */
  same: ReferenceNode | undefined;
  /** The reference to it that was read last: the next one is mostly the same. */
  value: ReferenceValue | undefined;
}

/** A Reference, ready to be resolved or compared as it stands. */
export interface ReferenceValue {
  readonly node?: ReferenceNode;
  /** A contained resource, read in place. */
  readonly contained?: ResourceRecord;
  /** Keys of `Reference.identifier`. */
  readonly identifiers: readonly string[];
  readonly display?: ComparableText;
}

/** What reading a field may use. */
export interface Reading {
  readonly values: ValueReader;
  /** The resource that is read, for what a field means by its surroundings. */
  readonly resource: FhirResource;
  /** A Reference element; undefined when it points nowhere. */
  reference(element: unknown): ReferenceValue | undefined;
}

/** What settling a value may use, once every resource is read. */
export interface Settling {
  /** The resource that is pointed at, when it is at hand. */
  resolve(reference: ReferenceValue): ResourceRecord | undefined;
}

/** What comparing two values may use. */
export interface Surroundings extends Settling {
  /** Whether both come from one source. */
  readonly sameSource: boolean;
  readonly codes: CodeEquivalences;
  /** What two resources share when they are known to be one: persons, organisations, products. */
  entityOf(record: ResourceRecord): number;
}

/** What making keys may use. */
export interface KeySurroundings extends Settling {
  readonly codes: CodeEquivalences;
  /** Whether some value of the field is vague (a date without its day), so that precise ones need wider keys too. */
  readonly vague: boolean;
  entityOf(record: ResourceRecord): number;
}

/**
 * How one kind of field is read and compared. Two values that may agree share at least one key; a comparator without
 * keys is no use for finding candidates.
 */
export interface Comparator<V = unknown> {
  /** `concept`, `date-prefix`, ...: how the facts call it. */
  readonly name: string;
  /** The elements of the resource, besides those of its paths, at which `read` looks through `Reading.resource`. */
  readonly beside?: readonly string[];
  /** Reads what the paths of the field led to; undefined when there is nothing to compare. */
  read(elements: readonly unknown[], reading: Reading): V | undefined;
  /** Replaces what could not be known before every resource was read. */
  settle?(value: V, settling: Settling): V | undefined;
  compare(a: V, b: V, surroundings: Surroundings): FieldMatch;
  keys?(value: V, surroundings: KeySurroundings): readonly string[];
  /** Keys that values with an error in them share too; they join more, and are asked for by `~` before the field. */
  roughKeys?(value: V): readonly string[];
  /** Whether the value is too vague for the keys of a precise one. */
  isVague?(value: V): boolean;
  /** The value as text, for evidence; it is masked before it is shown. */
  show(value: V): string;
}

/** One path at which a field may stand. */
export interface FieldPath {
  readonly path: string;
  readonly select: ElementSelector;
  /** The only release that has it there; absent when both have. */
  readonly release?: Release;
}

/** A field that tells whether two resources of a type are one. */
export interface ComparisonField {
  /** Stable name, such as `laterality`. */
  readonly name: string;
  readonly role: FieldRole;
  readonly comparator: Comparator;
  /** The first path that leads to something is read. */
  readonly paths: readonly FieldPath[];
  /** Must agree before a shared `fullUrl` or identifier counts as identity: what it is, and when. */
  readonly anchor: boolean;
}

/**
 * When a resource must be compared, others that it refers to must have been: `party` (persons, organisations), then
 * `role`, `thing` (products, devices, specimens, locations), `event` (contacts, episodes, problems), `fact`, and
 * `collection` (reports, documents with parts).
 */
export type ComparisonLayer = 'party' | 'role' | 'thing' | 'event' | 'fact' | 'collection';

/** How resources of one type are compared. */
export interface ResourceComparison {
  readonly resourceType: string;
  /** The zib it renders. */
  readonly zib?: string;
  readonly layer: ComparisonLayer;
  /** Repeats in every answer and is no fact of its own: Patient, Practitioner, Medication. */
  readonly carrier: boolean;
  /**
   * One of several alike: two hearing aids of one make. Equal content does not make two of them one, only a number
   * or address does.
   */
  readonly individual: boolean;
  /** Its time may change while it stays what it is: an appointment is moved. Of other types another time is another. */
  readonly movable: boolean;
  /** Paths of the person it is about; empty when it is about nobody. */
  readonly subject: readonly ElementSelector[];
  /** What keeps resources of the type apart whatever else agrees. */
  readonly subtype: (resource: FhirResource, values: ValueReader) => string;
  /** Naming systems of which two numbers mean two persons, organisations or devices. */
  readonly exclusiveSystems: readonly string[];
  /**
   * Whether one may be the other under another name: asked of two sources that give one number of `exclusiveSystems`
   * and names that differ. Absent where names must agree.
   */
  readonly mayBeRenamed?: (a: ResourceRecord, b: ResourceRecord) => boolean;
  /** Elements besides `identifier` that hold an identifier. */
  readonly identityElements: readonly string[];
  readonly fields: readonly ComparisonField[];
  /**
   * Sets of fields; resources that may be one fact share the keys of all fields of one set. `~` before a field asks
   * for its rough keys.
   */
  readonly blocks: readonly (readonly string[])[];
}
