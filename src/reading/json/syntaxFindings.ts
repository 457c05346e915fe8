import { defineFinding } from '../../finding/RuleMetadata.js';
import type { TextToken } from '../TextToken.js';
import { describeToken, describeTokens } from '../TextToken.js';

const symptom = 'ongeldige-structuur-of-formaat';

/** A section of the standard for JSON. */
function rfc8259(section: string) {
  return {
    document: 'RFC 8259',
    section,
    url: `https://www.rfc-editor.org/rfc/rfc8259#section-${section}`,
  } as const;
}

/** A sign where JSON has another; reading stops there. */
export const malformedJson = defineFinding<{ expected: readonly TextToken[]; found: TextToken }>({
  code: 'json/malformed',
  severity: 'fatal',
  issueType: 'structure',
  source: rfc8259('2'),
  symptom,
  title: { nl: 'De tekst is geldige JSON.', en: 'The text is valid JSON.' },
  text: {
    nl: ({ expected, found }) =>
      `De tekst is geen geldige JSON: hier staat ${describeToken(found, 'nl')}; verwacht wordt ${describeTokens(expected, 'nl')}.`,
    en: ({ expected, found }) =>
      `The text is not valid JSON: this is ${describeToken(found, 'en')}; ${describeTokens(expected, 'en')} was expected.`,
  },
});

/** The text ends within a value. */
export const truncatedJson = defineFinding<{ expected: readonly TextToken[]; open: number }>({
  code: 'json/truncated',
  severity: 'fatal',
  issueType: 'incomplete',
  source: rfc8259('2'),
  symptom,
  title: { nl: 'De JSON is compleet.', en: 'The JSON is complete.' },
  text: {
    nl: ({ expected, open }) =>
      `De JSON houdt halverwege op: verwacht wordt nog ${describeTokens(expected, 'nl')}, en ${open === 1 ? '1 object of array is' : `${open} objecten en arrays zijn`} niet gesloten.`,
    en: ({ expected, open }) =>
      `The JSON ends halfway: ${describeTokens(expected, 'en')} is still expected, and ${open === 1 ? '1 object or array is' : `${open} objects and arrays are`} not closed.`,
  },
});

/** Something else than JSON follows the value; the value itself was read. */
export const trailingContent = defineFinding<{ found: TextToken; length: number }>({
  code: 'json/trailing-content',
  severity: 'error',
  issueType: 'structure',
  source: rfc8259('2'),
  symptom,
  title: { nl: 'Na de JSON-waarde volgt niets meer.', en: 'Nothing follows the JSON value.' },
  text: {
    nl: ({ found, length }) =>
      `Na de JSON volgen nog ${length} tekens, te beginnen met ${describeToken(found, 'nl')}; verwacht wordt het einde van de tekst.`,
    en: ({ found, length }) =>
      `The JSON is followed by ${length} more characters, starting with ${describeToken(found, 'en')}; the end of the text was expected.`,
  },
});

/** Another JSON value follows, and they do not stand one a line either. */
export const severalValues = defineFinding<Record<string, never>>({
  code: 'json/several-values',
  severity: 'fatal',
  issueType: 'structure',
  source: rfc8259('2'),
  symptom,
  title: {
    nl: 'Een tekst bevat één JSON-waarde, of NDJSON met één resource per regel.',
    en: 'A text holds one JSON value, or NDJSON with one resource a line.',
  },
  text: {
    nl: () =>
      'Hier begint een tweede JSON-waarde na de eerste; verwacht wordt één resource, een array, of NDJSON met op elke regel één hele resource.',
    en: () =>
      'A second JSON value starts here after the first; one resource, an array, or NDJSON with one whole resource on each line was expected.',
  },
});

/** A comment, which JSON does not have; it was skipped. */
export const jsonComment = defineFinding<Record<string, never>>({
  code: 'json/comment',
  severity: 'error',
  issueType: 'structure',
  source: rfc8259('2'),
  symptom,
  title: { nl: 'JSON bevat geen commentaar.', en: 'JSON holds no comments.' },
  text: {
    nl: () => 'Hier staat commentaar, en dat bestaat niet in JSON.',
    en: () => 'This is a comment, and JSON has none.',
  },
});

/** A comma after the last member or item; it was skipped. */
export const trailingComma = defineFinding<{ closes: '}' | ']' }>({
  code: 'json/trailing-comma',
  severity: 'error',
  issueType: 'structure',
  source: rfc8259('4'),
  symptom,
  title: { nl: 'Een komma staat tussen twee waarden.', en: 'A comma stands between two values.' },
  text: {
    nl: ({ closes }) => `Na deze komma volgt '${closes}'; verwacht wordt nog een waarde of geen komma.`,
    en: ({ closes }) => `This comma is followed by '${closes}'; another value or no comma was expected.`,
  },
});

/** A name or string without double quotes; it was read as if it had them. */
export const missingQuotes = defineFinding<{ of: 'name' | 'value'; quotes: 'none' | 'single' }>({
  code: 'json/missing-quotes',
  severity: 'error',
  issueType: 'structure',
  source: rfc8259('7'),
  symptom,
  title: {
    nl: 'Namen en strings staan tussen dubbele aanhalingstekens.',
    en: 'Names and strings stand in double quotes.',
  },
  text: {
    nl: ({ of, quotes }) =>
      `Deze ${of === 'name' ? 'naam' : 'waarde'} staat ${quotes === 'none' ? 'niet tussen aanhalingstekens' : 'tussen enkele aanhalingstekens'}; verwacht worden dubbele aanhalingstekens.`,
    en: ({ of, quotes }) =>
      `This ${of} stands in ${quotes === 'none' ? 'no' : 'single'} quotes; double quotes were expected.`,
  },
});

/** A number as JSON does not write it; it was read as what it plainly means. */
export const invalidNumber = defineFinding<{ found: string }>({
  code: 'json/invalid-number',
  severity: 'error',
  issueType: 'structure',
  source: rfc8259('6'),
  symptom,
  title: {
    nl: 'Getallen zijn geschreven zoals JSON dat vraagt.',
    en: 'Numbers are written as JSON asks.',
  },
  text: {
    nl: ({ found }) =>
      `'${found}' is geen getal in JSON: geen NaN of Infinity, geen plusteken of nullen vooraan, en cijfers aan beide kanten van de punt.`,
    en: ({ found }) =>
      `'${found}' is no number in JSON: no NaN or Infinity, no leading plus sign or zeros, and digits on both sides of the point.`,
  },
});

/** A control character that stands bare in a string; it was kept. */
export const controlCharacter = defineFinding<{ found: TextToken }>({
  code: 'json/control-character',
  severity: 'error',
  issueType: 'structure',
  source: rfc8259('7'),
  symptom,
  title: {
    nl: 'Besturingstekens in strings zijn met een backslash geschreven.',
    en: 'Control characters in strings are escaped.',
  },
  text: {
    nl: ({ found }) =>
      `In deze string staat het besturingsteken ${found}; verwacht wordt een schrijfwijze met backslash of het einde van de string.`,
    en: ({ found }) =>
      `This string holds the control character ${found}; an escape or the end of the string was expected.`,
  },
});

/** A backslash before something that it does not go with; the character was kept. */
export const invalidEscape = defineFinding<{ found: TextToken }>({
  code: 'json/invalid-escape',
  severity: 'error',
  issueType: 'structure',
  source: rfc8259('7'),
  symptom,
  title: {
    nl: 'Na een backslash volgt een teken dat JSON daar kent.',
    en: 'A backslash is followed by a character that JSON has there.',
  },
  text: {
    nl: ({ found }) =>
      `Na een backslash volgt ${describeToken(found, 'nl')}; verwacht wordt een van de tekens " \\ / b f n r t, of u met vier hexadecimale cijfers.`,
    en: ({ found }) =>
      `A backslash is followed by ${describeToken(found, 'en')}; one of " \\ / b f n r t, or u with four hexadecimal digits was expected.`,
  },
});

/** The same name twice in one object: readers keep the last value, the first, or refuse. */
export const duplicateKey = defineFinding<{ name: string }>({
  code: 'json/duplicate-key',
  severity: 'error',
  issueType: 'structure',
  source: rfc8259('4'),
  symptom,
  title: {
    nl: 'Een object bevat elke naam hooguit één keer.',
    en: 'An object holds each name at most once.',
  },
  text: {
    nl: ({ name }) =>
      `De naam '${name}' staat hier nog een keer in hetzelfde object; alleen de laatste waarde is gelezen.`,
    en: ({ name }) =>
      `The name '${name}' stands once more in the same object here; only the last value was read.`,
  },
});

/** A name that JavaScript gives a meaning of its own; the walk sees it as an unknown element. */
export const prototypeKey = defineFinding<{ name: string }>({
  code: 'json/prototype-key',
  severity: 'error',
  issueType: 'security',
  source: { document: 'CWE', section: '1321', url: 'https://cwe.mitre.org/data/definitions/1321.html' },
  symptom,
  title: {
    nl: 'Namen zijn die van FHIR-elementen, niet die van interne eigenschappen van software.',
    en: 'Names are those of FHIR elements, not those of internal properties of software.',
  },
  text: {
    nl: ({ name }) =>
      `'${name}' is geen FHIR-element en kan software die deze JSON overneemt, ontregelen of openzetten voor misbruik.`,
    en: ({ name }) => `'${name}' is no FHIR element, and may upset or expose software that copies this JSON.`,
  },
});
