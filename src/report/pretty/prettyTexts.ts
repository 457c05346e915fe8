import type { Severity } from '../../finding/Finding.js';
import type { Language } from '../../foundation/Language.js';

/** The words around what the rooms describe themselves. */
export interface PrettyTexts {
  readonly issues: string;
  readonly findings: string;
  readonly duplicates: string;
  readonly signals: string;
  readonly differences: string;
  readonly conformance: string;
  readonly cantTell: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counts: Readonly<Record<CountedThing, (count: number) => string>>;
  readonly input: (index: number) => string;
  readonly entry: (index: number) => string;
  readonly times: (count: number) => string;
  readonly places: string;
  readonly moreOfThese: (count: number) => string;
  readonly moreFindings: (count: number) => string;
  readonly others: (count: number) => string;
  readonly noIssues: string;
  readonly nothingRead: string;
  readonly and: string;
  readonly what: string;
  readonly who: string;
  readonly where: string;
  readonly why: string;
  readonly when: string;
  readonly report: string;
  readonly knownIssue: string;
  readonly definitionsUsed: string;
}

/** What a summary counts. */
export type CountedThing =
  | 'issues'
  | 'fatals'
  | 'errors'
  | 'warnings'
  | 'informations'
  | 'duplicates'
  | 'signals'
  | 'differences'
  | 'undecided'
  | 'resources'
  | 'inputs';

const plural =
  (one: string, more: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : more}`;

/** The words of the readable report by language. */
export const prettyTexts: Readonly<Record<Language, PrettyTexts>> = {
  nl: {
    issues: 'Issues',
    findings: 'Bevindingen',
    duplicates: 'Dubbelingen',
    signals: 'Let op',
    differences: 'Verschillen tussen schakels',
    conformance: 'Gegevensdienst',
    cantTell: 'Niet te bepalen',
    severity: { fatal: 'fataal', error: 'fout', warning: 'waarschuwing', information: 'info' },
    counts: {
      issues: plural('issue', 'issues'),
      fatals: plural('fatale fout', 'fatale fouten'),
      errors: plural('fout', 'fouten'),
      warnings: plural('waarschuwing', 'waarschuwingen'),
      informations: plural('opmerking', 'opmerkingen'),
      duplicates: plural('dubbeling', 'dubbelingen'),
      signals: plural('signaal', 'signalen'),
      differences: plural('verschil', 'verschillen'),
      undecided: plural('punt niet te bepalen', 'punten niet te bepalen'),
      resources: plural('resource', 'resources'),
      inputs: plural('bestand', 'bestanden'),
    },
    input: (index) => `invoer ${index + 1}`,
    entry: (index) => `entry ${index}`,
    times: (count) => `${count}×`,
    places: 'eerste plaatsen',
    moreOfThese: (count) => `en nog ${count} van dezelfde soort`,
    moreFindings: (count) =>
      `… en nog ${count} ${count === 1 ? 'bevinding' : 'bevindingen'}; het JSON-rapport bevat alles.`,
    others: (count) => `en ${count} andere`,
    noIssues: 'Geen issues.',
    nothingRead: 'Er was niets te controleren.',
    and: 'en',
    what: 'Wat',
    who: 'Wie',
    where: 'Waar',
    why: 'Waarom',
    when: 'Wanneer',
    report: 'Melden',
    knownIssue: 'Bekend',
    definitionsUsed: 'Definities',
  },
  en: {
    issues: 'Issues',
    findings: 'Findings',
    duplicates: 'Duplicates',
    signals: 'Attention',
    differences: 'Differences between hops',
    conformance: 'Gegevensdienst',
    cantTell: "Can't tell",
    severity: { fatal: 'fatal', error: 'error', warning: 'warning', information: 'info' },
    counts: {
      issues: plural('issue', 'issues'),
      fatals: plural('fatal error', 'fatal errors'),
      errors: plural('error', 'errors'),
      warnings: plural('warning', 'warnings'),
      informations: plural('remark', 'remarks'),
      duplicates: plural('duplicate', 'duplicates'),
      signals: plural('signal', 'signals'),
      differences: plural('difference', 'differences'),
      undecided: plural('point undecided', 'points undecided'),
      resources: plural('resource', 'resources'),
      inputs: plural('file', 'files'),
    },
    input: (index) => `input ${index + 1}`,
    entry: (index) => `entry ${index}`,
    times: (count) => `${count}×`,
    places: 'first places',
    moreOfThese: (count) => `and ${count} more of the same kind`,
    moreFindings: (count) =>
      `… and ${count} more ${count === 1 ? 'finding' : 'findings'}; the JSON report holds them all.`,
    others: (count) => `and ${count} others`,
    noIssues: 'No issues.',
    nothingRead: 'There was nothing to check.',
    and: 'and',
    what: 'What',
    who: 'Who',
    where: 'Where',
    why: 'Why',
    when: 'When',
    report: 'Report',
    knownIssue: 'Known',
    definitionsUsed: 'Definitions',
  },
};
