/** A FHIRPath expression as a tree. `position` is the offset of the node's own token in the text. */
export type Node =
  | LiteralNode
  | { readonly kind: 'empty'; readonly position: number }
  | { readonly kind: 'this'; readonly position: number }
  | { readonly kind: 'index'; readonly position: number }
  | { readonly kind: 'total'; readonly position: number }
  /** An environment variable such as `%resource`, without its percent sign. */
  | { readonly kind: 'variable'; readonly position: number; readonly name: string }
  | { readonly kind: 'member'; readonly position: number; readonly source?: Node; readonly name: string }
  | CallNode
  | { readonly kind: 'indexer'; readonly position: number; readonly source: Node; readonly index: Node }
  | {
      readonly kind: 'sign';
      readonly position: number;
      readonly operator: '+' | '-';
      readonly operand: Node;
    }
  | BinaryNode
  | TypeNode;

/** A function call; without `source` it is called on `$this`. */
export interface CallNode {
  readonly kind: 'call';
  readonly position: number;
  readonly source?: Node;
  readonly name: string;
  readonly arguments: readonly Node[];
}

/** An operator between two operands. */
export interface BinaryNode {
  readonly kind: 'binary';
  readonly position: number;
  readonly operator: BinaryOperator;
  readonly left: Node;
  readonly right: Node;
}

/** `operand is Type` or `operand as Type`; the type may be qualified: `FHIR.Quantity`. */
export interface TypeNode {
  readonly kind: 'type';
  readonly position: number;
  readonly operator: 'is' | 'as';
  readonly operand: Node;
  readonly type: string;
}

/** A literal; a date, dateTime or time keeps its text without `@` (and a time without `T`). */
export type LiteralNode =
  | {
      readonly kind: 'literal';
      readonly position: number;
      readonly type: 'boolean';
      readonly value: boolean;
    }
  | {
      readonly kind: 'literal';
      readonly position: number;
      readonly type: 'integer' | 'decimal';
      readonly value: number;
    }
  | {
      readonly kind: 'literal';
      readonly position: number;
      readonly type: 'string' | 'date' | 'dateTime' | 'time';
      readonly value: string;
    }
  | {
      readonly kind: 'literal';
      readonly position: number;
      readonly type: 'quantity';
      readonly value: number;
      /** A UCUM code, or a calendar duration in the singular, such as `day`. */
      readonly unit: string;
    };

/** The operators between two operands, but `is` and `as`. */
export type BinaryOperator =
  | '*'
  | '/'
  | 'div'
  | 'mod'
  | '+'
  | '-'
  | '&'
  | '|'
  | '<='
  | '<'
  | '>'
  | '>='
  | '='
  | '~'
  | '!='
  | '!~'
  | 'in'
  | 'contains'
  | 'and'
  | 'or'
  | 'xor'
  | 'implies';
