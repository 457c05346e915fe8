import type { FhirResource } from '../fhir/FhirResource.js';
import type { Release } from '../fhir/Release.js';
import type { FieldMeans, FieldOutcome, FieldRole } from '../identity/FieldComparison.js';
import type { PartyCode } from '../taxonomy/parties.js';

/** Where a Bundle or list of resources came from, as far as the caller knows. */
export interface SourceContext {
  /** Who keeps the record: the same string for the same zorgaanbieder. Absent: nothing is known, see `findDuplicates`. */
  readonly source?: string;
  /** Key or id of the gegevensdienst through which it was retrieved. */
  readonly gegevensdienst?: string;
  readonly release?: Release;
  /** When it was retrieved (ISO 8601). Pages of one answer share it. */
  readonly retrievedAt?: string;
}

/** A Bundle as retrieved: one page of an answer. */
export interface BundleSource extends SourceContext {
  readonly bundle: FhirResource;
  readonly resources?: undefined;
}

/** Resources without a Bundle around them. */
export interface ResourcesSource extends SourceContext {
  readonly resources: readonly FhirResource[];
  readonly bundle?: undefined;
}

/** What duplicates are sought in: one retrieved Bundle, or a list of resources, with its origin. */
export type Source = BundleSource | ResourcesSource;

/**
 * What makes the members of a group one:
 * - `exact`: the content is equal once volatile fields are left out, and no number tells more than that;
 * - `same-identity`: they share a business identity and do not contradict each other;
 * - `version-of`: they share an identity and differ in state; the newest holds;
 * - `same-fact`: no shared identity, the same clinical or administrative fact.
 */
export type DuplicateVerdict = 'exact' | 'same-identity' | 'same-fact' | 'version-of';

/** How a duplicate came about, in the words of the chain. */
export type DuplicateKind =
  /** The same entry on two pages of one answer, or twice on one. */
  | 'paging-overlap'
  /** One resource as match and as include, or included more than once. */
  | 'include-overlap'
  /** A later retrieval gives the same entry, and both are kept. */
  | 'refetch-accumulated'
  /** Patient, Practitioner, Organization and their like, repeated in every answer. */
  | 'admin-repeat'
  /** A Medication for each building block. */
  | 'product-repeat'
  /** Another logical id, the same identifier. */
  | 'id-regenerated'
  /** Another logical id, no identifier, the same content. */
  | 'no-identifier-copy'
  /** Two gegevensdiensten of one source give the same fact. */
  | 'two-services-same-source'
  /** STU3 and R4 side by side. */
  | 'cross-fhir-version'
  /** An older and a newer state of one record. */
  | 'version-history'
  /** One document through two routes, or encoded anew. */
  | 'document-reencoded'
  /** Other unit, precision or time zone. */
  | 'unit-variant'
  /** Another source keeps a copy of the fact. */
  | 'cross-source-copy'
  /** Two sources recorded the fact, each on its own. */
  | 'cross-source-independent'
  /** Another code system, or another level of one. */
  | 'code-system-variant'
  /** One record of one source holds the fact twice, under two identifiers. */
  | 'recorded-twice'
  | 'patient-cross-source'
  | 'practitioner-cross-source'
  | 'organization-cross-source';

/** How sure the verdict is. `possible` groups are given only when asked for. */
export type DuplicateCertainty = 'certain' | 'probable' | 'possible';

/** One resource of a group, by its place. */
export interface DuplicateMember {
  /** Index in the sources. */
  readonly origin: number;
  /** Index in `Bundle.entry`, or in the list of resources. */
  readonly entry: number;
  readonly fullUrl?: string;
  readonly resourceType: string;
  readonly id?: string;
}

/** Whether a piece of evidence speaks for one fact or against it. */
export type EvidenceWeight = 'for' | 'against' | 'neutral';

interface EvidenceOfLinks {
  readonly weighs: EvidenceWeight;
  /** How many of the links that hold the group together show it. */
  readonly links: number;
  /** Indexes in `members` of the first such link. */
  readonly between: readonly [number, number];
}

/** Both stand under one `fullUrl`. */
export interface FullUrlEvidence extends EvidenceOfLinks {
  readonly basis: 'fullUrl';
}

/** Both carry the same business identifier. */
export interface IdentifierEvidence extends EvidenceOfLinks {
  readonly basis: 'identifier';
  /** Naming system, or the element that is the key (`uid`, `masterIdentifier`); the value is never given. */
  readonly system: string;
}

/** The content is equal, volatile fields left out. */
export interface ContentEvidence extends EvidenceOfLinks {
  readonly basis: 'content';
}

/** One field of both, compared. */
export interface FieldEvidence extends EvidenceOfLinks {
  readonly basis: 'field';
  /** Stable name of the field within its resource type, such as `laterality`. */
  readonly field: string;
  /** FHIR path of the field, as in the release of the first. */
  readonly path: string;
  readonly role: FieldRole;
  readonly outcome: FieldOutcome;
  readonly means?: FieldMeans;
  /** The values of the link in `between`, masked unless `evidence: 'verbatim'`; empty when there are none to show. */
  readonly values: readonly string[];
}

/** One typed reason for or against a group. */
export type DuplicateEvidence = FullUrlEvidence | IdentifierEvidence | ContentEvidence | FieldEvidence;

/** What holds two members of a group together; a group has one link fewer than members. */
export interface DuplicateLink {
  /** Indexes in `members`. */
  readonly between: readonly [number, number];
  readonly verdict: DuplicateVerdict;
  readonly kind: DuplicateKind;
  readonly certainty: DuplicateCertainty;
  readonly score: number;
}

/** Resources that are one fact, one record, or one content. Each resource is in at most one group. */
export interface DuplicateGroup {
  /** That of the loosest link: `exact`, `same-identity`, `version-of`, `same-fact`, in this order. */
  readonly verdict: DuplicateVerdict;
  readonly kind: DuplicateKind;
  readonly certainty: DuplicateCertainty;
  /** In order of origin and entry; at least two. */
  readonly members: readonly DuplicateMember[];
  /** Indexes in `members` of the newest state; given when there is a `version-of` among the links. */
  readonly latest?: readonly number[];
  /** From 0 to 1: how strongly the weakest link of the group holds. */
  readonly score: number;
  readonly links: readonly DuplicateLink[];
  readonly because: readonly DuplicateEvidence[];
  /** Who most probably brought the duplicate about; `none` when all parties did right. */
  readonly suspect: PartyCode | 'none';
}

/** What looks like a duplicate, must not be merged, and deserves attention. */
export type DuplicateSignalKind =
  /** One `fullUrl` for resources with another code or time: the id is a row number. */
  | 'id-reused'
  /** One identifier for several resources of a type: an order or contact number. */
  | 'identifier-shared'
  /** The same medication from two prescribers over the same time. */
  | 'double-prescription'
  /** The same matter, decided otherwise. */
  | 'contradiction';

/** See {@link DuplicateSignalKind}. */
export interface DuplicateSignal {
  readonly kind: DuplicateSignalKind;
  /** At most the first twenty; `count` tells how many there are. */
  readonly members: readonly DuplicateMember[];
  readonly count: number;
  readonly suspect: PartyCode | 'none';
}

/** Why resources were not, or not fully, compared. */
export type NotComparedReason =
  /** More resources share this key than are compared pairwise; identity and content were still compared. */
  | 'block-too-large'
  /** No comparison fields are known for the type; identity and content were still compared. */
  | 'type-without-fields'
  /** Nothing to compare by: no code, text, date or value; identity and content were still compared. */
  | 'nothing-to-compare'
  /** Not an object with a `resourceType`. */
  | 'not-a-resource'
  /** Nested deeper, or larger, than is compared. */
  | 'too-deep';

/** Resources that were not fully compared: a clean result never hides them. */
export interface NotCompared {
  readonly reason: NotComparedReason;
  readonly resourceType?: string;
  /** Which key they share, with `block-too-large`. */
  readonly key?: string;
  readonly count: number;
  /** At most the first five. */
  readonly first: readonly DuplicateMember[];
}

/** What was found, and what was not looked at. */
export interface DuplicateResult {
  readonly groups: readonly DuplicateGroup[];
  readonly signals: readonly DuplicateSignal[];
  readonly notCompared: readonly NotCompared[];
}
