/** A regular expression as a tree. */
export type Pattern =
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'alternatives'; readonly parts: readonly Pattern[] }
  | {
      readonly kind: 'repeat';
      readonly part: Pattern;
      readonly min: number;
      /** `Infinity` when unbounded. */
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'group'; readonly part: Pattern; readonly captures: boolean }
  | { readonly kind: 'characters'; readonly set: CharacterSet }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** Code points as ranges, both ends included, in order and without overlap. */
export type CharacterSet = readonly (readonly [first: number, last: number])[];
