import type { Release } from '../fhir/Release.js';
import type { FunctiegroepCode } from '../taxonomy/functiegroepen.js';
import type { FactSource } from './FactSource.js';
import type { DienstFunction, Gegevensdienst } from './Gegevensdienst.js';
import type { Interaction, QueryParameter, Transaction } from './Transaction.js';
import type { FormDraft, QueryPart, TransactionDraft } from './TransactionDraft.js';

/** The drafts of a gegevensdienst by transaction key. */
export type TransactionDrafts = Readonly<Record<string, TransactionDraft>>;

/** A gegevensdienst as it is written in the catalogue. */
export interface GegevensdienstDraft<
  Key extends string,
  Id extends string,
  R extends Release,
  Fn extends DienstFunction,
  T extends TransactionDrafts,
> extends Omit<Gegevensdienst, 'key' | 'id' | 'release' | 'function' | 'transactions' | 'granular'> {
  readonly key: Key;
  readonly id?: Id;
  readonly release: R;
  readonly function?: Fn;
  /** Absent means false. */
  readonly granular?: boolean;
  /** Functiegroep of the transactions that name none. */
  readonly functiegroep: FunctiegroepCode;
  /** Sources of the transactions that name none. */
  readonly transactionSources: readonly FactSource[];
  readonly transactions: T;
}

/** A transaction of which the type system knows key, interaction, resource type and included types. */
export interface TypedTransaction<
  Key extends string,
  I extends Interaction,
  Type extends string | undefined,
  Included extends string,
> extends Omit<Transaction, 'key' | 'interaction' | 'resourceType' | 'included'> {
  readonly key: Key;
  readonly interaction: I;
  readonly resourceType: Type;
  readonly included: Readonly<Record<Included, readonly string[]>>;
}

/** The included types that a draft or a form of it names. */
type IncludedIn<Part> = Part extends { readonly included?: infer Included } ? keyof Included & string : never;

type FormsIn<D extends TransactionDraft> = NonNullable<D['forms']>;

type TypedTransactions<Key extends string, D extends TransactionDraft> =
  | TypedTransaction<Key, D['interaction'], D['resourceType'], IncludedIn<D>>
  | {
      [Form in keyof FormsIn<D> & string]: TypedTransaction<
        `${Key}/${Form}`,
        D['interaction'],
        D['resourceType'],
        IncludedIn<D> | IncludedIn<FormsIn<D>[Form]>
      >;
    }[keyof FormsIn<D> & string];

/** A gegevensdienst whose key, id, release, function and transactions the type system knows. */
export interface DefinedGegevensdienst<
  Key extends string,
  Id extends string,
  R extends Release,
  Fn extends DienstFunction,
  T extends TransactionDrafts,
> extends Omit<Gegevensdienst, 'key' | 'id' | 'release' | 'function' | 'transactions'> {
  readonly key: Key;
  readonly id?: Id;
  readonly release: R;
  readonly function?: Fn;
  readonly transactions: readonly { [K in keyof T & string]: TypedTransactions<K, T[K]> }[keyof T & string][];
}

/** Defines a gegevensdienst from its table; literal keys, ids and types are kept for the type system. */
export function defineGegevensdienst<
  const Key extends string,
  const R extends Release,
  const T extends TransactionDrafts,
  const Id extends string = never,
  const Fn extends DienstFunction = never,
>(draft: GegevensdienstDraft<Key, Id, R, Fn, T>): DefinedGegevensdienst<Key, Id, R, Fn, T> {
  const { functiegroep, transactionSources, transactions: drafts, granular = false, ...facts } = draft;
  const transactions: Transaction[] = [];
  for (const [key, written] of Object.entries<TransactionDraft>(drafts)) {
    const question = { functiegroep, sources: transactionSources, ...written };
    transactions.push(toTransaction(key, question));
    for (const [name, form] of Object.entries<FormDraft>(written.forms ?? {})) {
      transactions.push({
        ...toTransaction(`${key}/${name}`, question, form),
        ...(form.asks === 'less' ? { variantOf: key } : { alternativeTo: key }),
      });
    }
  }
  // The type is made of the same drafts, which the compiler can't follow through the loop.
  type Typed = DefinedGegevensdienst<Key, Id, R, Fn, T>['transactions'];
  return { ...facts, granular, transactions: transactions as readonly Transaction[] as Typed };
}

type Question = TransactionDraft & Required<Pick<TransactionDraft, 'functiegroep' | 'sources'>>;

function toTransaction(key: string, question: Question, form?: FormDraft): Transaction {
  const { where, include, iterate, recurse, revinclude, forms, expects, ...own } = question;
  const note = form?.note ?? question.note;
  return {
    zibs: [],
    confidence: 'verified',
    ...own,
    key,
    name: form?.name ?? question.name,
    filters: [...filters(question), ...filters(form)],
    includes: [...includes(question), ...includes(form)],
    expectedProfiles: expects,
    included: { ...question.included, ...form?.included },
    sources: form?.sources ?? question.sources,
    ...(note && { note }),
  };
}

function filters(part: QueryPart | undefined): QueryParameter[] {
  return Object.entries(part?.where ?? {}).flatMap(([name, values]) => repeated(name, values));
}

function includes(part: QueryPart | undefined): QueryParameter[] {
  return [
    ...repeated('_include', part?.include ?? []),
    ...repeated('_include:iterate', part?.iterate ?? []),
    ...repeated('_include:recurse', part?.recurse ?? []),
    ...repeated('_revinclude', part?.revinclude ?? []),
  ];
}

function repeated(name: string, values: string | readonly string[]): QueryParameter[] {
  return [values].flat().map((value) => ({ name, value }));
}
