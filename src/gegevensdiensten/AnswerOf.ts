import type * as R3 from 'fhir/r3.js';
import type * as R4 from 'fhir/r4.js';
import type { Release } from '../fhir/Release.js';
import type { DienstName, DienstOf } from './catalogue.js';

/** The keys of the transactions of a gegevensdienst. */
export type TransactionKeyOf<Name extends DienstName> = DienstOf<Name>['transactions'][number]['key'];

/** A resource of `@types/fhir` by release and type. */
export type ResourceOf<R extends Release, Type> = R extends 'STU3'
  ? Extract<R3.FhirResource, { readonly resourceType: Type }>
  : Extract<R4.FhirResource, { readonly resourceType: Type }>;

/** A Bundle of `@types/fhir` that holds resources of the given types. */
export type BundleOf<R extends Release, Type> = R extends 'STU3'
  ? R3.Bundle<Extract<R3.FhirResource, { readonly resourceType: Type }>>
  : R4.Bundle<Extract<R4.FhirResource, { readonly resourceType: Type }>>;

type TransactionOf<Name extends DienstName, Key> = Extract<
  DienstOf<Name>['transactions'][number],
  { readonly key: Key }
>;

/**
 * What a transaction answers: for a search or operation a Bundle with the asked type and its includes, for a
 * read or update the resource, for a Bundle that was sent the Bundle that comes back.
 *
 * @example
 * type Problems = AnswerOf<'48', 'problem'>; // Bundle of STU3 Condition
 */
export type AnswerOf<Name extends DienstName, Key extends TransactionKeyOf<Name>> = Answer<
  DienstOf<Name>['release'],
  TransactionOf<Name, Key>
>;

type Answer<R extends Release, T> = T extends {
  readonly interaction: infer Interaction;
  readonly resourceType: infer Type;
  readonly included: infer Included;
}
  ? Interaction extends 'search' | 'operation'
    ? BundleOf<R, Type | keyof Included>
    : ResourceOf<R, Type>
  : never;
