import type { RuleSource } from '../../finding/RuleMetadata.js';
import { defineFinding } from '../../finding/RuleMetadata.js';

const fhirUsesUtf8: RuleSource = {
  document: 'HL7 FHIR',
  section: 'RESTful API, character encoding',
  url: 'http://hl7.org/fhir/R4/http.html#mime-type',
};

/** The bytes are text in an encoding other than UTF-8. */
export const otherEncoding = defineFinding<{ encoding: string }>({
  code: 'text/other-encoding',
  severity: 'error',
  issueType: 'structure',
  source: fhirUsesUtf8,
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'FHIR wordt uitgewisseld in UTF-8.',
    en: 'FHIR is exchanged in UTF-8.',
  },
  text: {
    nl: ({ encoding }) => `De tekst is gecodeerd in '${encoding}'; verwacht wordt UTF-8.`,
    en: ({ encoding }) => `The text is encoded in '${encoding}'; UTF-8 was expected.`,
  },
});

/** The bytes are not UTF-8; `readAs` is what they were read as all the same. */
export const invalidUtf8 = defineFinding<{
  byteOffset: number;
  count: number;
  readAs: 'utf-8' | 'windows-1252';
}>({
  code: 'text/invalid-utf-8',
  severity: 'error',
  issueType: 'structure',
  source: fhirUsesUtf8,
  symptom: 'tekst-opmaak-kapot',
  title: {
    nl: 'De bytes van een antwoord vormen geldige UTF-8.',
    en: 'The bytes of an answer are valid UTF-8.',
  },
  text: {
    nl: ({ byteOffset, count, readAs }) =>
      `Vanaf byte ${byteOffset} ${count === 1 ? 'staat 1 reeks bytes' : `staan ${count} reeksen bytes`} die geen geldige UTF-8 ${count === 1 ? 'is' : 'zijn'}; ${
        readAs === 'windows-1252'
          ? 'de tekst is gelezen als Windows-1252'
          : `in plaats daarvan is telkens het teken U+FFFD gelezen`
      }.`,
    en: ({ byteOffset, count, readAs }) =>
      `From byte ${byteOffset} on, ${count === 1 ? '1 sequence of bytes is' : `${count} sequences of bytes are`} not valid UTF-8; ${
        readAs === 'windows-1252'
          ? 'the text was read as Windows-1252'
          : 'the character U+FFFD was read in the place of each'
      }.`,
  },
});

/** A JSON text starts with a byte order mark. */
export const byteOrderMark = defineFinding<Record<string, never>>({
  code: 'text/byte-order-mark',
  severity: 'warning',
  issueType: 'structure',
  source: {
    document: 'RFC 8259',
    section: '8.1',
    url: 'https://www.rfc-editor.org/rfc/rfc8259#section-8.1',
  },
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'JSON begint niet met een byte order mark.',
    en: 'JSON does not start with a byte order mark.',
  },
  text: {
    nl: () =>
      'De JSON begint met een byte order mark (U+FEFF), dat in JSON niet is toegestaan en waarop lezers stuk kunnen lopen.',
    en: () =>
      'The JSON starts with a byte order mark (U+FEFF), which JSON does not allow and some readers fail on.',
  },
});

/** Half of a surrogate pair stands alone, so that the text can't be written as UTF-8. */
export const loneSurrogate = defineFinding<{ count: number }>({
  code: 'text/lone-surrogate',
  severity: 'error',
  issueType: 'structure',
  source: {
    document: 'RFC 8259',
    section: '8.2',
    url: 'https://www.rfc-editor.org/rfc/rfc8259#section-8.2',
  },
  symptom: 'tekst-opmaak-kapot',
  title: {
    nl: 'Tekens bestaan niet uit een half surrogaatpaar.',
    en: 'Characters are not half of a surrogate pair.',
  },
  text: {
    nl: ({ count }) =>
      count === 1
        ? 'De tekst bevat een half surrogaatpaar: een teken is onderweg in tweeën gebroken.'
        : `De tekst bevat ${count} halve surrogaatparen: tekens zijn onderweg in tweeën gebroken.`,
    en: ({ count }) =>
      count === 1
        ? 'The text holds half a surrogate pair: a character was broken in two on its way.'
        : `The text holds ${count} halves of surrogate pairs: characters were broken in two on their way.`,
  },
});
