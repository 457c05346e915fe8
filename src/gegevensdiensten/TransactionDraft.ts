import type { Translated } from '../foundation/Language.js';
import type { FunctiegroepCode } from '../taxonomy/functiegroepen.js';
import type { Confidence, FactSource } from './FactSource.js';
import type { Cardinality, Interaction, SentBundle, Zib } from './Transaction.js';

/** Parameter names and values; a list repeats the parameter, so that all of its values must hold. */
export type Filters = Readonly<Record<string, string | readonly string[]>>;

/** What a query adds to the path. `Included` are the resource types that come along. */
export interface QueryPart<Included extends string = string> {
  readonly where?: Filters;
  readonly include?: readonly string[];
  /** `_include:iterate` (R4). */
  readonly iterate?: readonly string[];
  /** `_include:recurse` (STU3). */
  readonly recurse?: readonly string[];
  readonly revinclude?: readonly string[];
  /** Profiles of what comes along, by resource type. */
  readonly included?: Readonly<Record<Included, readonly string[]>>;
}

/** Another form of a question: what it has besides the parameters of that question. */
export interface FormDraft<Included extends string = string> extends QueryPart<Included> {
  /** Whether it asks all that the question asks, or only a part of it. */
  readonly asks: 'the-same' | 'less';
  readonly name: Translated;
  /** Absent means those of the question. */
  readonly sources?: readonly FactSource[];
  readonly note?: Translated;
}

/**
 * A transaction as it is written in the catalogue; its key is the property that it stands under. Without
 * arguments it is the draft of any transaction: `never` as a property name excludes none, and does not widen
 * the names that a builder finds.
 */
export interface TransactionDraft<
  I extends Interaction = Interaction,
  Type extends string | undefined = string | undefined,
  Included extends string = never,
  Form extends string = never,
  FormIncluded extends string = never,
> extends QueryPart<Included> {
  readonly interaction: I;
  readonly resourceType: Type;
  readonly operation?: string;
  readonly path: string;
  readonly name: Translated;
  readonly expects: readonly string[];
  readonly mustInclude?: readonly string[];
  readonly zibs?: readonly Zib[];
  readonly mustSupport?: Readonly<Record<string, readonly string[]>>;
  readonly cardinality?: Cardinality;
  readonly sends?: SentBundle;
  /** Absent means that of the gegevensdienst. */
  readonly functiegroep?: FunctiegroepCode;
  /** Absent means those of the gegevensdienst. */
  readonly sources?: readonly FactSource[];
  /** Absent means verified. */
  readonly confidence?: Confidence;
  readonly note?: Translated;
  /** Key of the transaction that asks the same in another way. */
  readonly alternativeTo?: string;
  /** Key of the transaction of which this is a narrower form. */
  readonly variantOf?: string;
  /** Other forms of this question, by what comes behind its key and a slash. */
  readonly forms?: Readonly<Record<Form, FormDraft<FormIncluded>>>;
}
