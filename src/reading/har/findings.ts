import type { RuleSource } from '../../finding/RuleMetadata.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import { joinWords } from '../../foundation/joinWords.js';

const har: RuleSource = {
  document: 'HTTP Archive (HAR) 1.2',
  section: 'log.entries',
  url: 'http://www.softwareishard.com/blog/har-12-spec/',
};

/** What is wrong with a file that should be a HAR. */
export type HarProblem = 'no-entries' | 'truncated' | 'undecodable' | 'zip';

/** What should be a HAR has no list of exchanges. */
export const harMalformed = defineFinding<{
  found: HarProblem;
  entries: number;
}>({
  code: 'har/malformed',
  severity: 'fatal',
  issueType: 'structure',
  source: har,
  symptom: 'ongeldige-structuur-of-formaat',
  concerns: 'capture',
  title: {
    nl: 'Een HAR-bestand is volledig en bevat de uitwisselingen in log.entries.',
    en: 'A HAR file is complete and holds the exchanges in log.entries.',
  },
  text: {
    nl: ({ found, entries }) =>
      found === 'truncated'
        ? `Het HAR-bestand is afgebroken; de ${entries} uitwisselingen vóór de breuk zijn gelezen.`
        : found === 'no-entries'
          ? 'Het HAR-bestand heeft geen lijst log.entries.'
          : found === 'zip'
            ? 'Het bestand is een zip en geen HAR; pak het eerst uit.'
            : 'Het HAR-bestand is gecomprimeerd en kan niet worden uitgepakt.',
    en: ({ found, entries }) =>
      found === 'truncated'
        ? `The HAR file breaks off; the ${entries} exchanges before the break were read.`
        : found === 'no-entries'
          ? 'The HAR file has no list log.entries.'
          : found === 'zip'
            ? 'The file is a zip and no HAR; unpack it first.'
            : "The HAR file is compressed and can't be unpacked.",
  },
});

/** Entries of a HAR hold no request with a response. */
export const harEntryMalformed = defineFinding<{ count: number; entries: readonly string[] }>({
  code: 'har/entry-malformed',
  severity: 'error',
  issueType: 'structure',
  source: har,
  symptom: 'ongeldige-structuur-of-formaat',
  concerns: 'capture',
  title: {
    nl: 'Elke uitwisseling in een HAR-bestand heeft een verzoek en een antwoord.',
    en: 'Each exchange in a HAR file has a request and a response.',
  },
  text: {
    nl: ({ count, entries }) =>
      `In het HAR-bestand ${count === 1 ? 'heeft 1 uitwisseling' : `hebben ${count} uitwisselingen`} geen leesbaar verzoek en antwoord (log.entries ${joinWords(entries, 'nl')}${count > entries.length ? ', …' : ''}).`,
    en: ({ count, entries }) =>
      `In the HAR file ${count === 1 ? '1 exchange has' : `${count} exchanges have`} no readable request and response (log.entries ${joinWords(entries, 'en')}${count > entries.length ? ', …' : ''}).`,
  },
});

/** Nothing in a HAR is an exchange of the chain. */
export const harWithoutFhir = defineFinding<{ entries: number }>({
  code: 'har/no-fhir',
  severity: 'error',
  issueType: 'not-found',
  source: har,
  symptom: 'ongeldige-structuur-of-formaat',
  concerns: 'capture',
  title: {
    nl: 'Een HAR-bestand bevat minstens een FHIR-uitwisseling.',
    en: 'A HAR file holds at least one FHIR exchange.',
  },
  text: {
    nl: ({ entries }) => `Geen van de ${entries} uitwisselingen in het HAR-bestand is FHIR.`,
    en: ({ entries }) => `None of the ${entries} exchanges in the HAR file is FHIR.`,
  },
});

/** Not all entries of a HAR are looked at. */
export const harEntriesLeftOut = defineFinding<{ other: number; preflight: number; entries: number }>({
  code: 'har/entries-left-out',
  severity: 'information',
  issueType: 'informational',
  source: har,
  symptom: 'ongeldige-structuur-of-formaat',
  cantTell: ['capture-needed'],
  title: {
    nl: 'Alle uitwisselingen in een HAR-bestand zijn FHIR of OAuth.',
    en: 'All exchanges in a HAR file are FHIR or OAuth.',
  },
  text: {
    nl: ({ other, preflight, entries }) =>
      `Van de ${entries} uitwisselingen in het HAR-bestand zijn er ${other + preflight} buiten beschouwing gelaten: ${other} geen FHIR of OAuth, ${preflight} vooraf door de browser (CORS).`,
    en: ({ other, preflight, entries }) =>
      `Of the ${entries} exchanges in the HAR file ${other + preflight} were left out: ${other} neither FHIR nor OAuth, ${preflight} preflights of the browser (CORS).`,
  },
});
