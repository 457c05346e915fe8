import { defineFinding } from '../../finding/RuleMetadata.js';

const symptom = 'ongeldige-structuur-of-formaat';

/** Deeper than the limit; the value was not read. */
export const tooDeep = defineFinding<{ limit: number }>({
  code: 'text/too-deep',
  severity: 'fatal',
  issueType: 'too-costly',
  source: { document: 'pgo-keten', section: 'limits.depth' },
  symptom,
  title: {
    nl: 'De nesting blijft binnen de grens van wat gelezen wordt.',
    en: 'Nesting stays within the limit of what is read.',
  },
  text: {
    nl: ({ limit }) => `Hier gaat de nesting dieper dan ${limit} niveaus; de inhoud is niet gelezen.`,
    en: ({ limit }) => `Nesting goes deeper than ${limit} levels here; the content was not read.`,
  },
});

/** More values than the limit; the value was not read. */
export const tooManyValues = defineFinding<{ limit: number }>({
  code: 'text/too-many-values',
  severity: 'fatal',
  issueType: 'too-costly',
  source: { document: 'pgo-keten', section: 'limits.values' },
  symptom,
  title: {
    nl: 'Het aantal waarden blijft binnen de grens van wat gelezen wordt.',
    en: 'The number of values stays within the limit of what is read.',
  },
  text: {
    nl: ({ limit }) => `De tekst bevat meer dan ${limit} waarden en is niet gelezen.`,
    en: ({ limit }) => `The text holds more than ${limit} values and was not read.`,
  },
});

/** A number that JSON readers turn into infinity or zero. */
export const numberOutOfRange = defineFinding<{ found: string }>({
  code: 'text/number-out-of-range',
  severity: 'error',
  issueType: 'value',
  source: {
    document: 'RFC 8259',
    section: '6',
    url: 'https://www.rfc-editor.org/rfc/rfc8259#section-6',
  },
  symptom,
  title: {
    nl: 'Getallen passen in het bereik van een IEEE 754-double.',
    en: 'Numbers fit the range of an IEEE 754 double.',
  },
  text: {
    nl: ({ found }) =>
      `Het getal '${found}' valt buiten het bereik dat software voor getallen gebruikt (tot ongeveer 1.8e308).`,
    en: ({ found }) =>
      `The number '${found}' is outside the range that software uses for numbers (up to about 1.8e308).`,
  },
});

/** A number with more digits than most software keeps; the digits as written remain available. */
export const numberPrecision = defineFinding<{ digits: number }>({
  code: 'text/number-precision',
  severity: 'information',
  issueType: 'value',
  source: {
    document: 'HL7 FHIR',
    section: 'JSON representation, decimals',
    url: 'http://hl7.org/fhir/R4/json.html#primitive',
  },
  symptom,
  title: {
    nl: 'Getallen houden hun cijfers ook in software die met een IEEE 754-double rekent.',
    en: 'Numbers keep their digits in software that calculates with an IEEE 754 double as well.',
  },
  text: {
    nl: ({ digits }) =>
      `Dit getal heeft ${digits} significante cijfers; software die met een IEEE 754-double werkt, geeft het anders door.`,
    en: ({ digits }) =>
      `This number has ${digits} significant digits; software that works with an IEEE 754 double passes it on changed.`,
  },
});
