import { defineFinding } from '../../finding/RuleMetadata.js';

const symptom = 'ongeldige-structuur-of-formaat';
const source = {
  document: 'HL7 FHIR',
  section: 'XML representation',
  url: 'http://hl7.org/fhir/R4/xml.html',
} as const;

/** An element that is not in the namespace of FHIR. */
export const wrongNamespace = defineFinding<{ name: string; found: string; read: 'as-fhir' | 'not' }>({
  code: 'xml/wrong-namespace',
  severity: 'error',
  issueType: 'structure',
  source,
  symptom,
  title: {
    nl: 'Elementen staan in de namespace http://hl7.org/fhir, de tekst van een Narrative in die van XHTML.',
    en: 'Elements are in the namespace http://hl7.org/fhir, the text of a Narrative in that of XHTML.',
  },
  text: {
    nl: ({ name, found, read }) =>
      `'${name}' staat ${found === '' ? 'niet in een namespace' : `in de namespace '${found}'`}; verwacht wordt 'http://hl7.org/fhir'; het is ${read === 'as-fhir' ? 'toch als FHIR gelezen' : 'niet gelezen'}.`,
    en: ({ name, found, read }) =>
      `'${name}' is in ${found === '' ? 'no namespace' : `the namespace '${found}'`}, where 'http://hl7.org/fhir' was expected; it was ${read === 'as-fhir' ? 'read as FHIR all the same' : 'not read'}.`,
  },
});

/** Text between elements, where FHIR has values in attributes; it was skipped. */
export const unexpectedText = defineFinding<{ name: string }>({
  code: 'xml/unexpected-text',
  severity: 'error',
  issueType: 'structure',
  source,
  symptom,
  title: {
    nl: "Waarden staan in het attribuut 'value', niet als tekst in een element.",
    en: "Values stand in the attribute 'value', not as text in an element.",
  },
  text: {
    nl: ({ name }) =>
      `In het element '${name}' staat losse tekst; die hoort in een attribuut 'value' en is niet gelezen.`,
    en: ({ name }) =>
      `The element '${name}' holds loose text, which belongs in an attribute 'value' and was not read.`,
  },
});

/** An attribute that the element does not have; it was skipped. */
export const unexpectedAttribute = defineFinding<{ name: string; element: string }>({
  code: 'xml/unexpected-attribute',
  severity: 'error',
  issueType: 'structure',
  source,
  symptom,
  title: {
    nl: "FHIR-elementen hebben geen andere attributen dan 'value', 'id' en bij een Extension 'url'.",
    en: "FHIR elements have no attributes but 'value', 'id' and, on an Extension, 'url'.",
  },
  text: {
    nl: ({ name, element }) => `Het attribuut '${name}' hoort niet bij '${element}' en is niet gelezen.`,
    en: ({ name, element }) => `The attribute '${name}' does not belong to '${element}' and was not read.`,
  },
});

/** An element that should be an attribute; it was read as one. */
export const attributeExpected = defineFinding<{ name: string }>({
  code: 'xml/attribute-expected',
  severity: 'error',
  issueType: 'structure',
  source,
  symptom,
  title: {
    nl: "De 'id' van een element en de 'url' van een Extension zijn attributen.",
    en: "The 'id' of an element and the 'url' of an Extension are attributes.",
  },
  text: {
    nl: ({ name }) => `'${name}' is hier als element geschreven; verwacht wordt een attribuut.`,
    en: ({ name }) => `'${name}' is written as an element here; an attribute was expected.`,
  },
});

/** An element that stands behind one that it should come before. */
export const elementOrder = defineFinding<{ name: string; after: string }>({
  code: 'xml/element-order',
  severity: 'error',
  issueType: 'structure',
  source,
  symptom,
  title: {
    nl: 'Elementen staan in XML in de volgorde van de specificatie.',
    en: 'Elements stand in the order of the specification in XML.',
  },
  text: {
    nl: ({ name, after }) => `'${name}' staat na '${after}'; verwacht wordt het ervoor.`,
    en: ({ name, after }) => `'${name}' stands after '${after}'; it belongs before it.`,
  },
});

/** XML does not tell what repeats or which type a value has, so without definitions it can't be read. */
export const definitionsNeeded = defineFinding<{ release: string }>({
  code: 'xml/definitions-needed',
  severity: 'information',
  issueType: 'not-supported',
  source: { document: 'pgo-keten', section: 'readFhir' },
  symptom,
  title: {
    nl: 'FHIR in XML is te lezen met de definities van de release.',
    en: 'FHIR in XML can be read with the definitions of its release.',
  },
  text: {
    nl: ({ release }) =>
      `Deze XML is niet gelezen, want de definities van FHIR ${release} zijn niet meegegeven en XML zegt zelf niet wat herhaalt en van welk type een waarde is.`,
    en: ({ release }) =>
      `This XML was not read, for the definitions of FHIR ${release} were not given and XML itself does not say what repeats and which type a value has.`,
  },
  cantTell: ['definition-unknown'],
});

/** Well-formed XML of which the outermost element is no FHIR resource. */
export const notFhirXml = defineFinding<{ name: string; namespace: string }>({
  code: 'xml/not-a-resource',
  severity: 'fatal',
  issueType: 'structure',
  source,
  symptom,
  title: {
    nl: 'Het buitenste element is een FHIR-resource.',
    en: 'The outermost element is a FHIR resource.',
  },
  text: {
    nl: ({ name, namespace }) =>
      `Het buitenste element is '${name}' ${namespace === '' ? 'zonder namespace' : `in de namespace '${namespace}'`}; verwacht wordt een resource in 'http://hl7.org/fhir'.`,
    en: ({ name, namespace }) =>
      `The outermost element is '${name}' ${namespace === '' ? 'without namespace' : `in the namespace '${namespace}'`}; a resource in 'http://hl7.org/fhir' was expected.`,
  },
});
