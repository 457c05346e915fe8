import type { TypeNode } from '../../definitions/compile/TypeNode.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Release } from '../../fhir/Release.js';
import type { ContentPlace } from './ContentPlace.js';

/** An element of a resource as a JSON object. */
export type ContentObject = Readonly<Record<string, unknown>>;

/**
 * What a text is to a reader: `label` names something (a display, a title, a unit), `prose` tells something, `name`
 * belongs to a person, organisation or address, `narrative` is the markup of `text.div`, `technical` is not read as
 * words (a lot number, a version).
 */
export type TextKind = 'label' | 'prose' | 'name' | 'narrative' | 'technical';

/** A string of a resource. */
export interface ContentText {
  readonly value: string;
  readonly kind: TextKind;
  /** What is in it, as bits of {@link textSigns}. */
  readonly signs: number;
  readonly place: ContentPlace;
}

/** An element of a data type. */
export interface ContentElement {
  readonly value: ContentObject;
  readonly place: ContentPlace;
}

/** A CodeableConcept, or a Coding on its own. */
export interface ContentConcept extends ContentElement {
  readonly codings: readonly ContentObject[];
  /** What a reader sees of it: its text and displays, the text first. */
  readonly words: readonly string[];
}

/** A date, dateTime or instant. */
export interface ContentDate {
  readonly value: string;
  readonly place: ContentPlace;
}

/** Finds the resource that a reference of this resource points to; undefined when it is not at hand. */
export type FindReferenced = (reference: unknown) => FhirResource | undefined;

/** What rules on interpretability look at: a resource with its content gathered once. */
export interface ResourceContent {
  readonly resource: FhirResource;
  readonly type: TypeNode;
  /** True for a resource inside another, of which that other may say what this one leaves out. */
  readonly contained: boolean;
  readonly release: Release;
  /** The present moment, in milliseconds since 1970; undefined when it was not told. */
  readonly now: number | undefined;
  readonly texts: readonly ContentText[];
  /** Each CodeableConcept. */
  readonly concepts: readonly ContentConcept[];
  /** Each Coding that is not part of a CodeableConcept or of `meta`. */
  readonly codings: readonly ContentConcept[];
  /** Each Quantity, or specialisation of it. */
  readonly quantities: readonly ContentElement[];
  readonly dates: readonly ContentDate[];
  readonly find: FindReferenced;
}
