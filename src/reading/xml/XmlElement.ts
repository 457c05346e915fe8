/** An attribute of an element. Namespace declarations are not among them. */
export interface XmlAttribute {
  /** Local name. */
  readonly name: string;
  /** Empty for an attribute without prefix. */
  readonly namespace: string;
  /** With references resolved and white space normalised. */
  readonly value: string;
  /** Offset of its name. */
  readonly start: number;
}

/** An element as the text has it; nothing is known of its type. */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** Empty when it is in none. */
  readonly namespace: string;
  /** Offset of its `<`. */
  readonly start: number;
  readonly attributes: readonly XmlAttribute[];
  /** Without the elements in XHTML, which is kept as text. */
  readonly children: readonly XmlElement[];
  /** Offset of the first text in it that is not white space. */
  readonly text: number | undefined;
  /** For the outermost element of XHTML: its text, fit to stand alone. */
  readonly xhtml: string | undefined;
}

/** Namespaces that FHIR in XML uses. */
export const namespaces = {
  fhir: 'http://hl7.org/fhir',
  xhtml: 'http://www.w3.org/1999/xhtml',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
  schemaInstance: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/** The attribute without namespace that has a name. */
export function attributeOf({ attributes }: XmlElement, name: string): XmlAttribute | undefined {
  for (const attribute of attributes) {
    if (attribute.name === name && attribute.namespace === '') return attribute;
  }
  return undefined;
}
