import { defineFinding } from '../../finding/RuleMetadata.js';
import type { TextToken } from '../TextToken.js';
import { describeToken, describeTokens } from '../TextToken.js';

const symptom = 'ongeldige-structuur-of-formaat';

/** A section of the standard for XML. */
function xml10(section: string, anchor: string) {
  return { document: 'XML 1.0', section, url: `https://www.w3.org/TR/xml/#${anchor}` } as const;
}

/** Something where XML has something else; reading stops there. */
export const malformedXml = defineFinding<{ expected: readonly TextToken[]; found: TextToken }>({
  code: 'xml/malformed',
  severity: 'fatal',
  issueType: 'structure',
  source: xml10('2.1', 'sec-well-formed'),
  symptom,
  title: { nl: 'De tekst is welgevormde XML.', en: 'The text is well-formed XML.' },
  text: {
    nl: ({ expected, found }) =>
      `De tekst is geen welgevormde XML: hier staat ${describeToken(found, 'nl')}; verwacht wordt ${describeTokens(expected, 'nl')}.`,
    en: ({ expected, found }) =>
      `The text is not well-formed XML: this is ${describeToken(found, 'en')}; ${describeTokens(expected, 'en')} was expected.`,
  },
});

/** The text ends within an element. */
export const truncatedXml = defineFinding<{ expected: readonly TextToken[]; open: number }>({
  code: 'xml/truncated',
  severity: 'fatal',
  issueType: 'incomplete',
  source: xml10('2.1', 'sec-well-formed'),
  symptom,
  title: { nl: 'De XML is compleet.', en: 'The XML is complete.' },
  text: {
    nl: ({ expected, open }) =>
      `De XML houdt halverwege op: verwacht wordt nog ${describeTokens(expected, 'nl')}, en ${open === 1 ? '1 element is' : `${open} elementen zijn`} niet gesloten.`,
    en: ({ expected, open }) =>
      `The XML ends halfway: ${describeTokens(expected, 'en')} is still expected, and ${open === 1 ? '1 element is' : `${open} elements are`} not closed.`,
  },
});

/** Something follows the outermost element; what comes before was read. */
export const trailingXml = defineFinding<{ found: TextToken; length: number }>({
  code: 'xml/trailing-content',
  severity: 'error',
  issueType: 'structure',
  source: xml10('2.1', 'sec-well-formed'),
  symptom,
  title: { nl: 'Na het buitenste element volgt niets meer.', en: 'Nothing follows the outermost element.' },
  text: {
    nl: ({ found, length }) =>
      `Na het buitenste element volgen nog ${length} tekens, te beginnen met ${describeToken(found, 'nl')}; verwacht wordt het einde van de tekst.`,
    en: ({ found, length }) =>
      `The outermost element is followed by ${length} more characters, starting with ${describeToken(found, 'en')}; the end of the text was expected.`,
  },
});

/** A document type declaration: FHIR has none, and what it may pull in is a risk. Nothing is read. */
export const documentType = defineFinding<Record<string, never>>({
  code: 'xml/document-type',
  severity: 'fatal',
  issueType: 'security',
  source: { document: 'HL7 FHIR', section: 'XML representation', url: 'http://hl7.org/fhir/R4/xml.html' },
  symptom,
  title: {
    nl: 'FHIR in XML heeft geen documenttypedeclaratie (DOCTYPE).',
    en: 'FHIR in XML has no document type declaration (DOCTYPE).',
  },
  text: {
    nl: () =>
      'Hier staat een documenttypedeclaratie (DOCTYPE), en die mag niet voorkomen in FHIR; de inhoud is om veiligheidsredenen niet gelezen.',
    en: () =>
      'This is a document type declaration (DOCTYPE), which FHIR may not have; for safety the content was not read.',
  },
});

/** A named entity that XML does not have, such as `&nbsp;`; it was kept as it stands. */
export const unknownEntity = defineFinding<{ name: string }>({
  code: 'xml/unknown-entity',
  severity: 'error',
  issueType: 'structure',
  source: xml10('4.6', 'sec-predefined-ent'),
  symptom,
  title: {
    nl: 'XML kent alleen de entiteiten amp, lt, gt, quot en apos.',
    en: 'XML has no entities but amp, lt, gt, quot and apos.',
  },
  text: {
    nl: ({ name }) =>
      `De entiteit '&${name};' bestaat niet in XML; verwacht wordt het teken zelf of een numerieke verwijzing.`,
    en: ({ name }) =>
      `XML has no entity '&${name};'; the character itself or a numeric reference was expected.`,
  },
});

/** An ampersand that starts no reference; it was kept. */
export const bareAmpersand = defineFinding<Record<string, never>>({
  code: 'xml/bare-ampersand',
  severity: 'error',
  issueType: 'structure',
  source: xml10('2.4', 'syntax'),
  symptom,
  title: {
    nl: "Het teken & is in XML geschreven als '&amp;'.",
    en: "The character & is written as '&amp;' in XML.",
  },
  text: {
    nl: () => "Hier staat een los teken &; verwacht wordt '&amp;' of een andere verwijzing.",
    en: () => "This is a bare &; '&amp;' or another reference was expected.",
  },
});

/** A character that XML can't hold, bare or as a reference; it was kept. */
export const invalidCharacter = defineFinding<{ found: TextToken }>({
  code: 'xml/invalid-character',
  severity: 'error',
  issueType: 'structure',
  source: xml10('2.2', 'charsets'),
  symptom,
  title: {
    nl: 'XML bevat geen besturingstekens behalve tab en regeleinde.',
    en: 'XML holds no control characters but tab and line end.',
  },
  text: {
    nl: ({ found }) => `Het teken ${found} mag niet voorkomen in XML.`,
    en: ({ found }) => `The character ${found} is not allowed in XML.`,
  },
});

/** The same attribute twice in one tag; the first was kept. */
export const duplicateAttribute = defineFinding<{ name: string }>({
  code: 'xml/duplicate-attribute',
  severity: 'error',
  issueType: 'structure',
  source: xml10('3.1', 'uniqattspec'),
  symptom,
  title: {
    nl: 'Een element heeft elk attribuut hooguit één keer.',
    en: 'An element has each attribute at most once.',
  },
  text: {
    nl: ({ name }) =>
      `Het attribuut '${name}' staat hier nog een keer bij hetzelfde element; alleen het eerste is gelezen.`,
    en: ({ name }) =>
      `The attribute '${name}' stands once more at the same element here; only the first was read.`,
  },
});

/** A prefix that no declaration binds to a namespace. */
export const unknownPrefix = defineFinding<{ prefix: string }>({
  code: 'xml/unknown-prefix',
  severity: 'error',
  issueType: 'structure',
  source: {
    document: 'Namespaces in XML 1.0',
    section: '4',
    url: 'https://www.w3.org/TR/xml-names/#ns-qualnames',
  },
  symptom,
  title: {
    nl: 'Elk voorvoegsel hoort bij een gedeclareerde namespace.',
    en: 'Each prefix belongs to a declared namespace.',
  },
  text: {
    nl: ({ prefix }) => `Voor het voorvoegsel '${prefix}' is geen namespace gedeclareerd.`,
    en: ({ prefix }) => `No namespace is declared for the prefix '${prefix}'.`,
  },
});

/** The XML declaration does not stand at the very start, or is not written as XML asks; it was skipped. */
export const invalidDeclaration = defineFinding<{ problem: 'place' | 'form' }>({
  code: 'xml/invalid-declaration',
  severity: 'error',
  issueType: 'structure',
  source: xml10('2.8', 'sec-prolog-dtd'),
  symptom,
  title: {
    nl: 'De XML-declaratie staat helemaal aan het begin en noemt de versie, en daarna eventueel de codering.',
    en: 'The XML declaration stands at the very start and names the version, and then perhaps the encoding.',
  },
  text: {
    nl: ({ problem }) =>
      problem === 'place'
        ? 'Hier staat een XML-declaratie, en die mag alleen als allereerste in de tekst staan.'
        : 'De XML-declaratie heeft niet de juiste vorm; verwacht wordt \'<?xml version="1.0" encoding="UTF-8"?>\'.',
    en: ({ problem }) =>
      problem === 'place'
        ? 'This is an XML declaration, which may only be the very first of the text.'
        : 'The XML declaration does not have the right form; \'<?xml version="1.0" encoding="UTF-8"?>\' was expected.',
  },
});
