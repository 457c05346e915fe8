/** A code of a code system, one object per code within a `ValueReader`, so that codes compare by identity. */
export interface Code {
  /** Name of the system, see `codeSystemName`; empty for a `code` element, whose system is implied. */
  readonly system: string;
  readonly code: string;
  /** `system|code`. */
  readonly key: string;
}

/** A text as its words, sorted and without those that say nothing. One object per text. */
export interface ComparableText {
  /** The words joined: equal keys are equal texts. */
  readonly key: string;
  readonly words: readonly string[];
}

/** A CodeableConcept, Coding or code, ready to be compared. One object per distinct concept. */
export interface ConceptValue {
  readonly codes: readonly Code[];
  /** Its text and displays, without doubles. */
  readonly texts: readonly ComparableText[];
}
