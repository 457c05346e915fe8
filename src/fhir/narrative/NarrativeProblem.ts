/** What is wrong with the `div` of a narrative, and where. */
export interface NarrativeProblem {
  readonly kind:
    /** No well-formed XML: a tag that is not closed, an attribute without quotes, text behind the root. */
    | 'not-well-formed'
    /** The outermost element is not `div`. */
    | 'root-not-div'
    /** An element is not in the XHTML namespace; `name` is the namespace found, empty when there is none. */
    | 'wrong-namespace'
    /** An element that a narrative may not use. */
    | 'element-not-allowed'
    /** An attribute that a narrative may not use, as `element.attribute`; event handlers among them. */
    | 'attribute-not-allowed'
    /** A link or image whose address runs a script. */
    | 'active-address'
    /** A DOCTYPE or processing instruction. */
    | 'declaration-not-allowed'
    /** A named HTML entity such as `&nbsp;`: XML knows only five names. */
    | 'entity-not-allowed'
    /** Neither text nor an image. */
    | 'no-content';
  /** The element, attribute, entity or namespace. */
  readonly name: string;
  /** Offset in the text of the div, in UTF-16 code units from 0. */
  readonly offset: number;
}
