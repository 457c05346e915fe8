import { nearestStrings } from '../foundation/nearestStrings.js';
import { bgz3 } from './catalogue/bgz.js';
import { medicatieproces9 } from './catalogue/medicatieproces-9.js';
import type { Gegevensdienst } from './Gegevensdienst.js';
import { UnknownGegevensdienstError } from './UnknownGegevensdienstError.js';

const catalogue = [bgz3, medicatieproces9] as const;

/** A gegevensdienst of the catalogue, with literal key, id, release and transaction keys. */
export type CatalogueDienst = (typeof catalogue)[number];

/** The id or key by which a gegevensdienst of the catalogue is named. */
export type DienstName = CatalogueDienst['key'] | NonNullable<CatalogueDienst['id']>;

/** The gegevensdienst of the catalogue with that id or key. */
export type DienstOf<Name extends DienstName> = CatalogueDienst extends infer D
  ? D extends { readonly key: infer Key; readonly id?: infer Id }
    ? Name extends Key | NonNullable<Id>
      ? D
      : never
    : never
  : never;

/** The gegevensdiensten of one FHIR release. */
export type DienstOfRelease<R extends CatalogueDienst['release']> = Extract<
  CatalogueDienst,
  { readonly release: R }
>;

/** Every gegevensdienst that is known, in the order of MedMij's ids, those without id last. */
export const gegevensdiensten: readonly CatalogueDienst[] = catalogue;

const byName: ReadonlyMap<string, Gegevensdienst> = new Map(
  gegevensdiensten.flatMap((dienst) => [
    [dienst.key, dienst] as const,
    ...(dienst.id === undefined ? [] : [[dienst.id, dienst] as const]),
  ]),
);

/**
 * The gegevensdienst with a MedMij id or a key of ours.
 *
 * @throws {@link UnknownGegevensdienstError} when there is none.
 * @example
 * gegevensdienst('48').transactions.map((transaction) => transaction.key); // ['patient', 'payer', ...]
 */
export function gegevensdienst<const Name extends DienstName>(idOrKey: Name): DienstOf<Name>;
export function gegevensdienst(idOrKey: string): Gegevensdienst;
export function gegevensdienst(idOrKey: string): Gegevensdienst {
  const dienst = byName.get(idOrKey);
  if (dienst === undefined)
    throw new UnknownGegevensdienstError(idOrKey, nearestStrings(idOrKey, [...byName.keys()], 3));
  return dienst;
}
