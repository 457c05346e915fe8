import { defineFinding } from '../finding/RuleMetadata.js';

/** A parsed object was given, so that what only its text shows was not checked. */
export const sourceTextNeeded = defineFinding<Record<string, never>>({
  code: 'text/not-at-hand',
  severity: 'information',
  issueType: 'informational',
  source: { document: 'pgo-keten', section: 'Reading' },
  symptom: 'ongeldige-structuur-of-formaat',
  cantTell: ['source-text-needed'],
  title: {
    nl: 'De tekst zoals ontvangen is voorhanden.',
    en: 'The text as received is at hand.',
  },
  text: {
    nl: () =>
      'Dubbele sleutels, tekencodering en getallen zoals geschreven zijn niet gecontroleerd: alleen het ingelezen object is gegeven.',
    en: () =>
      'Duplicate keys, encoding and numbers as written were not checked: only the parsed object was given.',
  },
});

/** Data of a release whose definitions were not given. */
export const noDefinitions = defineFinding<{ release: string }>({
  code: 'release/no-definitions',
  severity: 'information',
  issueType: 'not-supported',
  source: { document: 'pgo-keten', section: 'Definitions' },
  symptom: 'versieverschil-gegevensdienst',
  cantTell: ['definition-unknown'],
  title: {
    nl: 'De definities van de FHIR-versie van de gegevens zijn voorhanden.',
    en: 'The definitions of the FHIR release of the data are at hand.',
  },
  text: {
    nl: ({ release }) =>
      `De gegevens zijn FHIR ${release}, maar de definities daarvan zijn niet gegeven; er is niets gevalideerd.`,
    en: ({ release }) =>
      `The data are FHIR ${release}, but its definitions were not given; nothing was validated.`,
  },
});

/** The codes that validating as a whole may report. */
export const validationFindings = [sourceTextNeeded, noDefinitions] as const;
