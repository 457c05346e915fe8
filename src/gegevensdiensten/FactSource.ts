/** Where a fact of the catalogue was read: a file in a public repository, or a page. */
export type FactSource =
  { readonly repository: string; readonly path: string } | { readonly title: string; readonly url: string };

/**
 * How sure a fact is: `verified` was read literally in its source, `reported` rests on one or an older source,
 * `uncertain` was derived.
 */
export type Confidence = 'verified' | 'reported' | 'uncertain';
