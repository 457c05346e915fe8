import type { Severity } from '../../finding/Finding.js';
import type { Language } from '../../foundation/Language.js';
import type { TransactionState } from '../../gegevensdiensten/ConformanceResult.js';

/** The words around what the rooms describe themselves. */
export interface PrettyTexts {
  readonly issues: string;
  readonly findings: string;
  readonly duplicates: string;
  readonly conformance: string;
  readonly cantTell: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counts: Readonly<Record<CountedThing, (count: number) => string>>;
  readonly transactionStates: Readonly<Record<TransactionState, string>>;
  /** How many resources answered a question, and how many came along. */
  readonly found: (matches: number, includes: number) => string;
  readonly input: (index: number) => string;
  readonly entry: (index: number) => string;
  readonly line: (line: number, column: number | undefined) => string;
  readonly times: (count: number) => string;
  readonly moreOfThese: (count: number) => string;
  readonly moreFindings: (count: number) => string;
  readonly remarks: (count: number) => string;
  readonly carriers: (count: number) => string;
  readonly others: (count: number) => string;
  readonly checked: (resources: number, inputs: number) => string;
  readonly clean: string;
  readonly nothingChecked: string;
}

/** What a summary counts. */
export type CountedThing = 'issues' | 'fatal' | 'error' | 'warning' | 'duplicates' | 'signals' | 'undecided';

const plural =
  (one: string, more: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : more}`;

const from = (line: number, column: number | undefined): string =>
  column === undefined ? `${line}` : `${line}:${column}`;

/** The words of the readable report by language. */
export const prettyTexts: Readonly<Record<Language, PrettyTexts>> = {
  nl: {
    issues: 'Wie moet wat doen',
    findings: 'Bevindingen',
    duplicates: 'Dubbelingen',
    conformance: 'Vragen van de gegevensdienst',
    cantTell: 'Niet te bepalen',
    severity: { fatal: 'fataal', error: 'fout', warning: 'waarschuwing', information: 'opmerking' },
    counts: {
      issues: plural('issue', 'issues'),
      fatal: plural('fatale fout', 'fatale fouten'),
      error: plural('fout', 'fouten'),
      warning: plural('waarschuwing', 'waarschuwingen'),
      duplicates: plural('dubbeling', 'dubbelingen'),
      signals: plural('signaal', 'signalen'),
      undecided: plural('punt niet te bepalen', 'punten niet te bepalen'),
    },
    transactionStates: {
      answered: 'beantwoord',
      empty: 'beantwoord, niets gevonden',
      refused: 'geweigerd',
      'asked-otherwise': 'in een andere vorm gevraagd',
      missing: 'niet gevraagd',
      'not-seen': 'geen antwoord meegegeven',
      'not-determinable': 'niet te bepalen welk antwoord erbij hoort',
    },
    found: (matches, includes) => `${matches} gevonden${includes === 0 ? '' : `, ${includes} meegeleverd`}`,
    input: (index) => `invoer ${index + 1}`,
    entry: (index) => `entry ${index}`,
    line: (line, column) => `regel ${from(line, column)}`,
    times: (count) => `${count}×`,
    moreOfThese: (count) => `en nog ${count} van dezelfde soort`,
    moreFindings: (count) =>
      `… en nog ${count} ${count === 1 ? 'bevinding' : 'bevindingen'}; het JSON-rapport bevat ze alle.`,
    remarks: (count) =>
      count === 1
        ? '1 opmerking zonder gevolg staat alleen in het JSON-rapport.'
        : `${count} opmerkingen zonder gevolg staan alleen in het JSON-rapport.`,
    carriers: (count) =>
      count === 1
        ? '1 persoon, organisatie of middel is meer dan eens meegeleverd; dat is gewoon.'
        : `${count} personen, organisaties of middelen zijn meer dan eens meegeleverd; dat is gewoon.`,
    others: (count) => `en nog ${count}`,
    checked: (resources, inputs) =>
      `${plural('resource', 'resources')(resources)} in ${plural('bestand', 'bestanden')(inputs)} gecontroleerd`,
    clean: 'geen fouten, waarschuwingen of dubbelingen',
    nothingChecked: 'Er kon niets worden gecontroleerd.',
  },
  en: {
    issues: 'Who must do what',
    findings: 'Findings',
    duplicates: 'Duplicates',
    conformance: 'Queries of the gegevensdienst',
    cantTell: "Can't tell",
    severity: { fatal: 'fatal', error: 'error', warning: 'warning', information: 'remark' },
    counts: {
      issues: plural('issue', 'issues'),
      fatal: plural('fatal error', 'fatal errors'),
      error: plural('error', 'errors'),
      warning: plural('warning', 'warnings'),
      duplicates: plural('duplicate', 'duplicates'),
      signals: plural('signal', 'signals'),
      undecided: plural('point undecided', 'points undecided'),
    },
    transactionStates: {
      answered: 'answered',
      empty: 'answered, nothing found',
      refused: 'refused',
      'asked-otherwise': 'asked in another form',
      missing: 'not asked',
      'not-seen': 'no answer given',
      'not-determinable': 'undecided which answer belongs to it',
    },
    found: (matches, includes) => `${matches} found${includes === 0 ? '' : `, ${includes} included`}`,
    input: (index) => `input ${index + 1}`,
    entry: (index) => `entry ${index}`,
    line: (line, column) => `line ${from(line, column)}`,
    times: (count) => `${count}×`,
    moreOfThese: (count) => `and ${count} more of the same kind`,
    moreFindings: (count) =>
      `… and ${count} more ${count === 1 ? 'finding' : 'findings'}; the JSON report holds them all.`,
    remarks: (count) =>
      count === 1
        ? '1 remark without consequence stands in the JSON report only.'
        : `${count} remarks without consequence stand in the JSON report only.`,
    carriers: (count) =>
      count === 1
        ? '1 person, organisation or product came along more than once; that is usual.'
        : `${count} persons, organisations or products came along more than once; that is usual.`,
    others: (count) => `and ${count} more`,
    checked: (resources, inputs) =>
      `${plural('resource', 'resources')(resources)} in ${plural('file', 'files')(inputs)} checked`,
    clean: 'no errors, warnings or duplicates',
    nothingChecked: 'Nothing could be checked.',
  },
};
