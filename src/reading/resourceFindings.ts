import { defineFinding } from '../finding/RuleMetadata.js';

const symptom = 'ongeldige-structuur-of-formaat';
const source = {
  document: 'HL7 FHIR',
  section: 'JSON representation of resources',
  url: 'http://hl7.org/fhir/R4/json.html#resources',
} as const;

/** What stands where a resource is expected. */
export type FoundValue = 'array' | 'empty-array' | 'string' | 'number' | 'boolean' | 'null' | 'object';

/** A value that is no object, where a resource belongs. */
export const notAResource = defineFinding<{ found: FoundValue }>({
  code: 'text/not-a-resource',
  severity: 'fatal',
  issueType: 'structure',
  source,
  symptom,
  title: { nl: 'Een resource is een JSON-object.', en: 'A resource is a JSON object.' },
  text: {
    nl: ({ found }) => `Hier staat ${foundNames[found].nl}; verwacht wordt een FHIR-resource.`,
    en: ({ found }) => `This is ${foundNames[found].en}; a FHIR resource was expected.`,
  },
});

/** A JSON object that does not name its resource type. */
export const noResourceType = defineFinding<{ found: FoundValue | 'nothing' | 'empty' }>({
  code: 'text/no-resource-type',
  severity: 'fatal',
  issueType: 'structure',
  source,
  symptom,
  title: {
    nl: "Een resource noemt zijn type in 'resourceType'.",
    en: "A resource names its type in 'resourceType'.",
  },
  text: {
    nl: ({ found }) =>
      found === 'nothing'
        ? "Dit JSON-object heeft geen 'resourceType' en is dus geen FHIR-resource."
        : found === 'empty'
          ? "'resourceType' is leeg; verwacht wordt de naam van een resourcetype."
          : `'resourceType' is ${foundNames[found].nl}; verwacht wordt de naam van een resourcetype.`,
    en: ({ found }) =>
      found === 'nothing'
        ? "This JSON object has no 'resourceType', so it is no FHIR resource."
        : found === 'empty'
          ? "'resourceType' is empty; the name of a resource type was expected."
          : `'resourceType' is ${foundNames[found].en}; the name of a resource type was expected.`,
  },
});

const foundNames: Readonly<Record<FoundValue, { readonly nl: string; readonly en: string }>> = {
  array: { nl: 'een array', en: 'an array' },
  'empty-array': { nl: 'een lege array', en: 'an empty array' },
  string: { nl: 'een string', en: 'a string' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'een boolean', en: 'a boolean' },
  null: { nl: 'null', en: 'null' },
  object: { nl: 'een object', en: 'an object' },
};
