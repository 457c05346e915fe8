import type { Cardinality, SentBundle } from './Transaction.js';
import type { TransactionDraft } from './TransactionDraft.js';

/** What is written of a transaction besides its interaction, type and path. */
type Written<Included extends string, Form extends string, FormIncluded extends string> = Omit<
  TransactionDraft<'search', string, Included, Form, FormIncluded>,
  'interaction' | 'resourceType' | 'operation' | 'path' | 'sends'
>;

const mayBeEmpty: Cardinality = { min: 0, basis: 'search-may-be-empty' };

/** The one person who gave consent: a search in MedMij finds exactly one Patient. */
export const oneAuthenticatedPerson: Cardinality = { min: 1, max: 1, basis: 'one-authenticated-person' };

/** `GET /Condition?...` */
export function search<
  const Type extends string,
  const Included extends string = never,
  const Form extends string = never,
  const FormIncluded extends string = never,
>(
  resourceType: Type,
  query: Written<Included, Form, FormIncluded>,
): TransactionDraft<'search', Type, Included, Form, FormIncluded> {
  return { cardinality: mayBeEmpty, ...query, interaction: 'search', resourceType, path: `/${resourceType}` };
}

/** `GET /Observation/$lastn?...`: per code the last value only, unless `max` asks for more. */
export function lastn<
  const Included extends string = never,
  const Form extends string = never,
  const FormIncluded extends string = never,
>(
  query: Written<Included, Form, FormIncluded>,
): TransactionDraft<'operation', 'Observation', Included, Form, FormIncluded> {
  return {
    cardinality: mayBeEmpty,
    ...query,
    interaction: 'operation',
    operation: '$lastn',
    resourceType: 'Observation',
    path: '/Observation/$lastn',
  };
}

/** `GET /Binary/{id}` */
export function read<const Type extends string>(
  resourceType: Type,
  query: Written<never, never, never>,
): TransactionDraft<'read', Type> {
  return {
    cardinality: { min: 1, max: 1, basis: 'read-by-id' },
    ...query,
    interaction: 'read',
    resourceType,
    path: `/${resourceType}/{id}`,
  };
}

/** `PUT /Task/{id}` */
export function update<const Type extends string>(
  resourceType: Type,
  message: Written<never, never, never>,
): TransactionDraft<'update', Type> {
  return { ...message, interaction: 'update', resourceType, path: `/${resourceType}/{id}` };
}

/** `POST /` with a Bundle of type transaction or batch; what comes back is a Bundle too. */
export function send<const Type extends SentBundle['type'], const Included extends string = never>(
  sends: SentBundle & { readonly type: Type },
  message: Written<Included, never, never>,
): TransactionDraft<Type, 'Bundle', Included> {
  return { ...message, sends, interaction: sends.type, resourceType: 'Bundle', path: '/' };
}

/** A DICOMweb retrieve: not FHIR. */
export function wadoRs(
  path: string,
  query: Written<never, never, never>,
): TransactionDraft<'wado-rs', undefined> {
  return { ...query, interaction: 'wado-rs', resourceType: undefined, path };
}
