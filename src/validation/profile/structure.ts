import { defineFinding } from '../../finding/RuleMetadata.js';

const json = {
  document: 'HL7 FHIR',
  section: 'JSON representation',
  url: 'http://hl7.org/fhir/R4/json.html',
} as const;
const symptom = 'ongeldige-structuur-of-formaat';

/** A property that the type does not have. */
export const elementUnknown = defineFinding<{ name: string; type: string; nearest?: string | undefined }>({
  code: 'element/unknown',
  severity: 'error',
  issueType: 'structure',
  source: json,
  symptom,
  title: {
    nl: 'Een resource bevat alleen elementen die het type kent.',
    en: 'A resource holds only elements that its type has.',
  },
  text: {
    nl: ({ name, type, nearest }) =>
      `'${name}' is geen element van ${type}${nearest === undefined ? '' : `; bedoeld is misschien '${nearest}'`}.`,
    en: ({ name, type, nearest }) =>
      `'${name}' is no element of ${type}${nearest === undefined ? '' : `; perhaps '${nearest}' was meant`}.`,
  },
});

/** An object, array or string without content, or an element with an id only. */
export const elementEmpty = defineFinding<{ type: string }>({
  code: 'element/empty',
  implements: 'ele-1',
  severity: 'error',
  issueType: 'invariant',
  source: { ...json, section: 'Element, ele-1' },
  symptom,
  title: {
    nl: 'Een element heeft een waarde of onderliggende elementen.',
    en: 'An element has a value or children.',
  },
  text: {
    nl: ({ type }) => `Dit element (${type}) is leeg; een element zonder inhoud hoort te ontbreken.`,
    en: ({ type }) => `This element (${type}) is empty; an element without content should be absent.`,
  },
});

/** JSON null where a value belongs. */
export const elementNull = defineFinding<Record<string, never>>({
  code: 'element/null',
  severity: 'error',
  issueType: 'structure',
  source: json,
  symptom,
  title: {
    nl: 'null staat alleen in een lijst van primitieve waarden, naast een _-lijst die de plaats vult.',
    en: 'null stands only in a list of primitive values, beside a _ list that fills the place.',
  },
  text: {
    nl: () => 'Hier staat null, waar een waarde of niets hoort te staan.',
    en: () => 'This is null, where a value or nothing is expected.',
  },
});

/** A repeating element that is not written as an array. */
export const elementNotArray = defineFinding<{ found: string }>({
  code: 'element/not-array',
  severity: 'error',
  issueType: 'structure',
  source: json,
  symptom,
  title: {
    nl: 'Een element dat zich kan herhalen, is in JSON altijd een array.',
    en: 'An element that may repeat is always an array in JSON.',
  },
  text: {
    nl: ({ found }) => `Dit element kan zich herhalen en hoort een array te zijn; gevonden is een ${found}.`,
    en: ({ found }) => `This element may repeat and should be an array; a JSON ${found} was found.`,
  },
});

/** An array where the element does not repeat. */
export const elementArray = defineFinding<{ count: number }>({
  code: 'element/array',
  severity: 'error',
  issueType: 'structure',
  source: json,
  symptom,
  title: {
    nl: 'Een element dat zich niet herhaalt, is in JSON geen array.',
    en: 'An element that does not repeat is no array in JSON.',
  },
  text: {
    nl: ({ count }) =>
      `Dit element komt hooguit één keer voor; gevonden is een array met ${count} onderdelen.`,
    en: ({ count }) => `This element occurs at most once; an array of ${count} items was found.`,
  },
});

/** A JSON type that can't hold the FHIR type. */
export const elementJsonType = defineFinding<{ expected: string; found: string; type: string }>({
  code: 'element/json-type',
  severity: 'error',
  issueType: 'structure',
  source: json,
  symptom,
  title: {
    nl: 'Elk FHIR-type heeft één JSON-vorm: object, string, number of boolean.',
    en: 'Each FHIR type has one JSON form: object, string, number or boolean.',
  },
  text: {
    nl: ({ expected, found, type }) => `Een ${type} is in JSON een ${expected}; gevonden is een ${found}.`,
    en: ({ expected, found, type }) => `A ${type} is a JSON ${expected}; a JSON ${found} was found.`,
  },
});

/** A `_name` list that does not keep step with its `name` list. */
export const extrasNotAligned = defineFinding<{ values: number; extras: number }>({
  code: 'element/extras-not-aligned',
  severity: 'error',
  issueType: 'structure',
  source: json,
  symptom,
  title: {
    nl: 'Een lijst met primitieve waarden en de bijbehorende _-lijst zijn even lang.',
    en: 'A list of primitive values and its _ list are of equal length.',
  },
  text: {
    nl: ({ values, extras }) =>
      `De lijst heeft ${values} waarden, de bijbehorende _-lijst heeft er ${extras}.`,
    en: ({ values, extras }) => `The list has ${values} values, its _ list has ${extras}.`,
  },
});

/** A resource type that the release does not have. */
export const resourceTypeUnknown = defineFinding<{
  resourceType: string;
  release: string;
  nearest?: string | undefined;
}>({
  code: 'resource/type-unknown',
  severity: 'error',
  issueType: 'not-supported',
  source: {
    document: 'HL7 FHIR',
    section: 'Resource types',
    url: 'http://hl7.org/fhir/R4/resourcelist.html',
  },
  symptom,
  title: {
    nl: 'resourceType noemt een resourcetype van de FHIR-versie.',
    en: 'resourceType names a resource type of the FHIR release.',
  },
  text: {
    nl: ({ resourceType, release, nearest }) =>
      `'${resourceType}' is geen resourcetype van FHIR ${release}${nearest === undefined ? '' : `; bedoeld is misschien '${nearest}'`}.`,
    en: ({ resourceType, release, nearest }) =>
      `'${resourceType}' is no resource type of FHIR ${release}${nearest === undefined ? '' : `; perhaps '${nearest}' was meant`}.`,
  },
});

/** No resource where one belongs. */
export const resourceMissingType = defineFinding<Record<string, never>>({
  code: 'resource/no-type',
  severity: 'error',
  issueType: 'structure',
  source: json,
  symptom,
  title: { nl: 'Elke resource noemt zijn resourceType.', en: 'Each resource names its resourceType.' },
  text: {
    nl: () => "Hier hoort een resource te staan, maar 'resourceType' ontbreekt of is geen tekst.",
    en: () => "A resource is expected here, but 'resourceType' is missing or no string.",
  },
});

/** A resource of a type that may not stand here. */
export const resourceTypeNotAllowed = defineFinding<{ found: string; allowed: readonly string[] }>({
  code: 'resource/type-not-allowed',
  severity: 'error',
  issueType: 'structure',
  source: { document: 'HL7 FHIR', section: 'ElementDefinition.type' },
  symptom: 'profielafwijking',
  title: {
    nl: 'Een resource is van een type dat het profiel op die plaats toestaat.',
    en: 'A resource is of a type that the profile allows at that place.',
  },
  text: {
    nl: ({ found, allowed }) => `Hier staat een ${found}; het profiel staat toe: ${allowed.join(', ')}.`,
    en: ({ found, allowed }) => `This is a ${found}; the profile allows: ${allowed.join(', ')}.`,
  },
});

/** Elements inside each other beyond the limit. */
export const nestingTooDeep = defineFinding<{ limit: number }>({
  code: 'limit/nesting',
  severity: 'error',
  issueType: 'too-costly',
  source: { document: 'pgo-keten', section: 'Limits' },
  symptom,
  title: {
    nl: 'Elementen staan niet dieper in elkaar dan de ingestelde grens.',
    en: 'Elements are not nested deeper than the limit that is set.',
  },
  text: {
    nl: ({ limit }) =>
      `Elementen staan meer dan ${limit} diep in elkaar; wat dieper ligt is niet gecontroleerd.`,
    en: ({ limit }) => `Elements are nested more than ${limit} deep; what lies deeper was not checked.`,
  },
});

/** Findings beyond the limit. */
export const tooManyFindings = defineFinding<{ limit: number; left: number }>({
  code: 'limit/findings',
  severity: 'warning',
  issueType: 'too-costly',
  source: { document: 'pgo-keten', section: 'Limits' },
  symptom,
  title: {
    nl: 'Het aantal bevindingen blijft onder de ingestelde grens.',
    en: 'The number of findings stays below the limit that is set.',
  },
  text: {
    nl: ({ limit, left }) => `Er zijn meer dan ${limit} bevindingen; ${left} andere zijn weggelaten.`,
    en: ({ limit, left }) => `There are more than ${limit} findings; ${left} others were left out.`,
  },
});

/** The codes of this concern. */
export const structureFindings = [
  elementUnknown,
  elementEmpty,
  elementNull,
  elementNotArray,
  elementArray,
  elementJsonType,
  extrasNotAligned,
  resourceTypeUnknown,
  resourceMissingType,
  resourceTypeNotAllowed,
  nestingTooDeep,
  tooManyFindings,
] as const;
