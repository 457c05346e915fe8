import type { Bool } from './Bool.js';
import type { Code } from './Emitter.js';

/** What an item can be: FHIR type names, paths of backbone elements, and `System.` types. */
export type Types = ReadonlySet<string>;

/** The JSON name of a choice element with a type. */
export interface Alternative {
  readonly key: string;
  readonly type: string;
}

/** One item of a collection at run time. */
export interface Item {
  readonly types: Types;
  /** The JSON value; a primitive that has extensions only has none. */
  readonly value: Code;
  /** The id and extensions of a primitive; absent when there can be none, or they are lost. */
  readonly extra?: Code;
  /** The JSON name that it stands under; known of children and descendants, whose types depend on it. */
  readonly key?: Code;
  /** Present for a choice element: where it stands, and under which names. */
  readonly choice?: { readonly parent: Code; readonly alternatives: readonly Alternative[] };
  /** A JavaScript condition for its existence that is simpler than a look at its value. */
  readonly presence?: Code;
}

/** What the taker of items does with them, so that code for more is left out. */
export interface Need {
  /** Items without a value may be passed over. */
  readonly valuesOnly?: boolean;
  /** The same item more than once does no harm. */
  readonly repeatsAllowed?: boolean;
}

/** A collection at compile time: how to go through its items, or to name its only one. */
export interface Value {
  readonly types: Types;
  /** May throw ExpressionUndecided. */
  readonly throws: boolean;
  /** Roughly how much work it is. */
  readonly cost: number;
  /** Never empty. */
  readonly total: boolean;
  /** Present when there is one item at most. */
  readonly item?: Item;
  /** Present for a truth value of FHIRPath itself. */
  readonly bool?: Bool;
  /** Present when the items are known: JavaScript literals. */
  readonly literals?: readonly Code[];
  /** Present when the items are those of an array, and nothing else: code for the array, and that of the extras. */
  readonly array?: { readonly values: Code; readonly extras?: Code };
  /** What stands for it where only the type of the items is asked; resolved references have one. */
  readonly forType?: Value;
  /** What stands for it where only its existence is asked. */
  readonly forExistence?: Value;
  /** Statements that run what the callback gives for each item. */
  readonly each: (body: (item: Item) => Code, need: Need) => Code;
}

/** No items, whatever the data is. */
export const emptyValue: Value = {
  types: new Set(),
  throws: false,
  cost: 0,
  total: false,
  literals: [],
  each: () => '',
};

/** Whether it certainly has one item with a value: a primitive that may have extensions only has none. */
export function isValued({ total, item }: Value): boolean {
  return total && item !== undefined && item.extra === undefined;
}

/** Whether it is known to have no items. */
export function isEmptyValue(value: Value): boolean {
  return value.literals?.length === 0;
}
