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

/** Why the check of an input was broken off. */
export type CutOffCause =
  /** It took longer than was allowed. */
  | 'time'
  /** It took more memory than there is. */
  | 'memory'
  /** The checker itself failed. */
  | 'defect';

const cutOffTexts: Readonly<Record<CutOffCause, { readonly nl: string; readonly en: string }>> = {
  time: { nl: 'het duurde langer dan mag', en: 'it took longer than is allowed' },
  memory: { nl: 'het kostte meer geheugen dan er is', en: 'it took more memory than there is' },
  defect: { nl: 'pgo-keten zelf ging fout', en: 'pgo-keten itself went wrong' },
};

/** An input, or a part of it, that was not checked to its end. */
export const cutOff = defineFinding<{ cause: CutOffCause; lines?: string }>({
  code: 'limit/cut-off',
  severity: 'information',
  issueType: 'too-costly',
  source: { document: 'pgo-keten', section: 'Limits' },
  symptom: 'ongeldige-structuur-of-formaat',
  cantTell: ['cut-off'],
  title: {
    nl: 'De invoer is tot het einde gecontroleerd.',
    en: 'The input was checked to its end.',
  },
  text: {
    nl: ({ cause, lines }) =>
      `De controle van deze invoer${lines === undefined ? '' : ` (regel ${lines})`} is afgebroken: ${cutOffTexts[cause].nl}.`,
    en: ({ cause, lines }) =>
      `The check of this input${lines === undefined ? '' : ` (lines ${lines})`} was broken off: ${cutOffTexts[cause].en}.`,
  },
});

/** The codes that validating as a whole may report. */
export const validationFindings = [sourceTextNeeded, noDefinitions, cutOff] as const;
