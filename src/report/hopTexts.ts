import type { Language } from '../foundation/Language.js';
import type { HopCantTellReason } from '../keten/HopComparison.js';
import type { Hop } from '../taxonomy/hops.js';

/** The words with which a comparison of hops is written. */
export interface HopTexts {
  readonly title: (hops: readonly string[]) => string;
  readonly type: string;
  readonly hops: Readonly<Record<Hop, string>>;
  readonly lost: string;
  readonly added: string;
  readonly doubled: string;
  readonly changed: string;
  readonly none: string;
  /** A row of a screen, counted from one. */
  readonly row: (number: number) => string;
  readonly differences: (count: number) => string;
  readonly others: (count: number) => string;
  readonly cantTell: string;
  readonly reasons: Readonly<Record<HopCantTellReason, (hop: string, count: number) => string>>;
}

const nl: HopTexts = {
  title: (hops) => `Vergeleken: ${hops.join(' → ')}`,
  type: 'Soort',
  hops: { screen: 'scherm', xis: 'XIS', dva: 'DVA', pgo: 'PGO', 'pgo-shown': 'PGO toont' },
  lost: 'weg',
  added: 'erbij',
  doubled: 'dubbel',
  changed: 'anders',
  none: 'Geen verschillen.',
  row: (number) => `rij ${number}`,
  differences: (count) => (count === 1 ? 'Eén verschil' : `${count} verschillen`),
  others: (count) => (count === 1 ? 'en nog één' : `en nog ${count}`),
  cantTell: 'Niet te zeggen',
  reasons: {
    'hop-not-captured': (hop, count) =>
      `Leg ook ${hop} vast: ${count === 1 ? 'één verschil kan' : `${count} verschillen kunnen`} ook daar zijn ontstaan.`,
    'record-not-captured': (hop) => `Leg ook ${hop} vast: of het dossier meer bevat, is nu niet te zien.`,
    'screen-not-captured': (hop) => `Leg ook ${hop} vast: wat de persoon te zien krijgt, is niet bekeken.`,
    'query-not-captured': (hop, count) =>
      `Leg bij ${hop} ook de vragen vast (een HAR): misschien ${count === 1 ? 'is wat ontbreekt' : `zijn ${count} ontbrekende gegevens`} niet gevraagd.`,
    'time-not-captured': (hop, count) =>
      `Noteer bij ${hop} het moment van vastleggen: misschien ${count === 1 ? 'wordt wat ontbreekt' : `worden ${count} ontbrekende gegevens`} later vrijgegeven.`,
    'other-release': (hop, count) =>
      `In ${hop} ${count === 1 ? 'is één gegeven' : `zijn ${count} gegevens`} in een andere FHIR-release: extensies, en wat maar één van beide releases kent, zijn daarvan niet vergeleken.`,
    'not-read': (hop, count) =>
      `In ${hop} ${count === 1 ? 'is één onderdeel' : `zijn ${count} onderdelen`} niet te lezen.`,
  },
};

const en: HopTexts = {
  title: (hops) => `Compared: ${hops.join(' → ')}`,
  type: 'Type',
  hops: { screen: 'screen', xis: 'XIS', dva: 'DVA', pgo: 'PGO', 'pgo-shown': 'PGO shows' },
  lost: 'lost',
  added: 'added',
  doubled: 'doubled',
  changed: 'changed',
  none: 'No differences.',
  row: (number) => `row ${number}`,
  differences: (count) => (count === 1 ? 'One difference' : `${count} differences`),
  others: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
  cantTell: 'What can not be told',
  reasons: {
    'hop-not-captured': (hop, count) =>
      `Capture ${hop} as well: ${count === 1 ? 'one difference' : `${count} differences`} may have arisen there.`,
    'record-not-captured': (hop) =>
      `Capture ${hop} as well: whether the record holds more can't be seen now.`,
    'screen-not-captured': (hop) => `Capture ${hop} as well: what the person gets to see was not looked at.`,
    'query-not-captured': (hop, count) =>
      `Capture the requests at ${hop} too (a HAR): ${count === 1 ? 'what is missing' : `${count} missing facts`} may not have been asked for.`,
    'time-not-captured': (hop, count) =>
      `Note the moment of capture for ${hop}: ${count === 1 ? 'what is missing' : `${count} missing facts`} may be released later.`,
    'other-release': (hop, count) =>
      `In ${hop}, ${count === 1 ? 'one fact is' : `${count} facts are`} in another FHIR release: extensions, and what only one of the releases has, were not compared.`,
    'not-read': (hop, count) =>
      `In ${hop}, ${count === 1 ? 'one part' : `${count} parts`} could not be read.`,
  },
};

/** The words by language. */
export const hopTexts: Readonly<Record<Language, HopTexts>> = { nl, en };
