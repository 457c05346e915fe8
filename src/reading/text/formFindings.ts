import { defineFinding } from '../../finding/RuleMetadata.js';

const inFhirForm = {
  document: 'HL7 FHIR',
  section: 'Resource Formats',
  url: 'http://hl7.org/fhir/R4/formats.html',
} as const;

/** There is no text, or nothing but blanks. */
export const emptyText = defineFinding<{ length: number }>({
  code: 'text/empty',
  severity: 'fatal',
  issueType: 'structure',
  source: inFhirForm,
  symptom: 'ongeldige-structuur-of-formaat',
  title: { nl: 'Een antwoord heeft inhoud.', en: 'An answer has content.' },
  text: {
    nl: ({ length }) =>
      length === 0
        ? 'De tekst is leeg; verwacht wordt een FHIR-resource.'
        : 'De tekst bestaat alleen uit witruimte; verwacht wordt een FHIR-resource.',
    en: ({ length }) =>
      length === 0
        ? 'The text is empty; a FHIR resource was expected.'
        : 'The text is nothing but white space; a FHIR resource was expected.',
  },
});

/** The text is longer than the limit, or than the engine can hold (then no limit is named). */
export const textTooLarge = defineFinding<{ length: number; limit?: number }>({
  code: 'text/too-large',
  severity: 'fatal',
  issueType: 'too-long',
  source: { document: 'pgo-keten', section: 'limits.length' },
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een tekst past binnen de grens van wat gelezen wordt.',
    en: 'A text fits the limit of what is read.',
  },
  text: {
    nl: ({ length, limit }) =>
      `De tekst is ${length} lang en is niet gelezen: ${limit === undefined ? 'zo lang kan een tekst hier niet zijn' : `de grens ligt op ${limit}`}.`,
    en: ({ length, limit }) =>
      `The text has a length of ${length} and was not read: ${limit === undefined ? 'a text can not be that long here' : `the limit is ${limit}`}.`,
  },
});

/** What a text that is no FHIR seems to be instead. */
export type UnknownForm = 'html' | 'gzip' | 'zip' | 'pdf' | 'utf-32' | 'form-parameters' | 'text' | 'binary';

const formNames: Readonly<Record<UnknownForm, { readonly nl: string; readonly en: string }>> = {
  html: { nl: 'een HTML-pagina', en: 'an HTML page' },
  gzip: { nl: 'met gzip gecomprimeerd', en: 'compressed with gzip' },
  zip: { nl: 'een ZIP-bestand', en: 'a ZIP file' },
  pdf: { nl: 'een PDF-document', en: 'a PDF document' },
  'utf-32': { nl: 'gecodeerd in UTF-32', en: 'encoded in UTF-32' },
  'form-parameters': { nl: 'een reeks formulierparameters', en: 'a row of form parameters' },
  text: { nl: 'gewone tekst', en: 'plain text' },
  binary: { nl: 'binair', en: 'binary' },
};

/** The content is neither JSON nor XML. */
export const unknownForm = defineFinding<{ looksLike: UnknownForm }>({
  code: 'text/unknown-form',
  severity: 'fatal',
  issueType: 'structure',
  source: inFhirForm,
  symptom: 'ongeldige-structuur-of-formaat',
  title: { nl: 'FHIR is JSON of XML.', en: 'FHIR is JSON or XML.' },
  text: {
    nl: ({ looksLike }) => `De inhoud is ${formNames[looksLike].nl}; verwacht wordt FHIR in JSON of XML.`,
    en: ({ looksLike }) => `The content is ${formNames[looksLike].en}; FHIR in JSON or XML was expected.`,
  },
});

/** The content type names another form than the text has. */
export const contentTypeDiffers = defineFinding<{ contentType: string; form: 'json' | 'xml' | 'ndjson' }>({
  code: 'text/content-type-differs',
  severity: 'warning',
  issueType: 'structure',
  source: {
    ...inFhirForm,
    section: 'RESTful API, content types',
    url: 'http://hl7.org/fhir/R4/http.html#mime-type',
  },
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Het content type noemt de vorm die de inhoud heeft.',
    en: 'The content type names the form that the content has.',
  },
  text: {
    nl: ({ contentType, form }) =>
      `Het content type is '${contentType}', maar de inhoud is ${formLabels[form]}.`,
    en: ({ contentType, form }) =>
      `The content type is '${contentType}', but the content is ${formLabels[form]}.`,
  },
});

const formLabels = { json: 'JSON', xml: 'XML', ndjson: 'NDJSON' } as const;

/** More was found than the limit lets through. */
export const moreFindings = defineFinding<{ count: number; limit: number }>({
  code: 'text/more-findings',
  severity: 'information',
  issueType: 'too-costly',
  source: { document: 'pgo-keten', section: 'limits.findings' },
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Alle bevindingen over de leesbaarheid staan in het resultaat.',
    en: 'All findings on readability stand in the result.',
  },
  text: {
    nl: ({ count, limit }) =>
      `Er zijn nog ${count} bevindingen over het lezen; alleen de eerste ${limit} zijn vermeld.`,
    en: ({ count, limit }) =>
      `There are ${count} more findings on reading; only the first ${limit} are listed.`,
  },
  cantTell: ['limit-reached'],
});
