/** What is known of a code and a value set. */
export type Membership =
  | { readonly kind: 'member' }
  | { readonly kind: 'not-member' }
  /** It turns on codes or filters that are not at hand. */
  | { readonly kind: 'undecided'; readonly needs: string };

/** A value set ready to be asked. */
export interface CompiledValueSet {
  readonly url: string;
  /**
   * Whether a code is in it. Without a system, which a `code` element has not, any system of the set counts.
   */
  membership(system: string | undefined, code: string): Membership;
  /** All codes, when they can be listed and are few enough to choose from; for suggestions. */
  readonly codes: () => readonly string[] | undefined;
  /** Whether some code of the system can be in it; undefined when that can't be told. */
  readonly hasSystem: (system: string) => boolean | undefined;
}
