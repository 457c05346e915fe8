import type { Language } from '../../foundation/Language.js';
import type { Hop } from '../../taxonomy/hops.js';
import type { ChangeMark } from './chainView.js';

/** The words of the page that no other form of the report has. */
export interface HtmlTexts {
  readonly title: string;
  readonly skip: string;
  readonly verdict: (issues: number, parties: number, gravest: string) => string;
  readonly clean: string;
  readonly cleanButUndecided: (count: number) => string;
  readonly categories: string;
  readonly issueCount: (count: number) => string;
  readonly noIssues: string;
  readonly facts: {
    readonly resources: string;
    readonly inputs: string;
    readonly findings: string;
    readonly duplicates: string;
    readonly differences: string;
    readonly undecided: string;
  };
  readonly chain: {
    readonly title: string;
    readonly about: string;
    readonly around: string;
    readonly stations: Readonly<Record<Hop, { readonly name: string; readonly what: string }>>;
    readonly differences: Readonly<Record<ChangeMark, (count: number) => string>>;
    readonly notCompared: string;
    readonly unbroken: string;
    readonly firstBreak: (from: string | undefined, to: string) => string;
    readonly changes: string;
    readonly moreChanges: (count: number) => string;
  };
  readonly filter: {
    readonly title: string;
    readonly search: string;
    readonly party: string;
    readonly severity: string;
    readonly category: string;
    readonly all: string;
    readonly shown: string;
    readonly none: string;
    readonly openAll: string;
    readonly closeAll: string;
    readonly print: string;
  };
  readonly glance: string;
  readonly number: string;
  readonly what: string;
  readonly party: string;
  readonly severity: string;
  readonly who: string;
  readonly act: string;
  readonly report: string;
  readonly passedOn: string;
  readonly seen: (causes: number, items: number) => string;
  readonly evidence: string;
  readonly evidenceOf: string;
  readonly more: (count: number) => string;
  readonly fingerprint: string;
  readonly conformance: string;
  readonly question: string;
  readonly outcome: string;
  readonly found: string;
  readonly along: string;
  readonly where: string;
  readonly undecided: string;
  readonly undecidedAbout: string;
  readonly reason: string;
  readonly times: string;
  readonly checked: string;
  readonly input: string;
  readonly release: string;
  readonly resources: string;
  readonly definitions: string;
  readonly masked: string;
  readonly made: (version: string | undefined) => string;
}

const of =
  (one: string, more: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : more}`;

/** The words of the page by language. */
export const htmlTexts: Readonly<Record<Language, HtmlTexts>> = {
  nl: {
    title: 'Ketenrapport',
    skip: 'Naar wie wat moet doen',
    verdict: (issues, parties, gravest) =>
      `${of('issue', 'issues')(issues)}, bij ${of('partij', 'partijen')(parties)}. De hoogste ernst is ${gravest}.`,
    clean: 'Niets gevonden waar een partij iets aan moet doen.',
    cleanButUndecided: (count) =>
      count === 1 ? 'Eén punt was niet te bepalen.' : `${count} punten waren niet te bepalen.`,
    categories: 'Per categorie',
    issueCount: of('issue', 'issues'),
    noIssues: 'geen issues',
    facts: {
      resources: 'resources gecontroleerd',
      inputs: 'antwoorden',
      findings: 'bevindingen',
      duplicates: 'dubbelingen',
      differences: 'verschillen tussen hops',
      undecided: 'niet te bepalen',
    },
    chain: {
      title: 'De keten',
      about:
        'Van het dossier naar de persoon. Het getal is het aantal issues waarvoor die partij aan zet is; op de lijn staat wat onderweg veranderde.',
      around: 'Rond de keten',
      stations: {
        screen: { name: 'Zorgaanbieder', what: 'het dossier' },
        xis: { name: 'XIS', what: 'de bron levert' },
        dva: { name: 'DVA', what: 'geeft door' },
        pgo: { name: 'PGO', what: 'ontvangt' },
        'pgo-shown': { name: 'Persoon', what: 'ziet wat het PGO toont' },
      },
      differences: {
        lost: of('weggevallen', 'weggevallen'),
        added: of('erbij gekomen', 'erbij gekomen'),
        doubled: of('verdubbeld', 'verdubbeld'),
        changed: of('veranderd', 'veranderd'),
      },
      notCompared: 'Er zijn geen hops met elkaar vergeleken.',
      unbroken: 'Wat er op elke vergeleken plek is, is daar hetzelfde.',
      firstBreak: (from, to) =>
        from === undefined
          ? `Het ging het eerst mis bij ${to}.`
          : `Het ging het eerst mis tussen ${from} en ${to}.`,
      changes: 'Wat onderweg veranderde',
      moreChanges: (count) => `en nog ${count}; zie de issues hieronder`,
    },
    filter: {
      title: 'Zoeken en filteren',
      search: 'Zoek in issues',
      party: 'Partij',
      severity: 'Ernst',
      category: 'Categorie',
      all: 'alle',
      shown: 'getoond',
      none: 'Geen issue past bij deze keuze.',
      openAll: 'Alles openklappen',
      closeAll: 'Alles dichtklappen',
      print: 'Afdrukken',
    },
    glance: 'Op een rij',
    number: 'Nr.',
    what: 'Wat',
    party: 'Wie',
    severity: 'Ernst',
    who: 'Wie moet wat doen',
    act: 'Wie en waarom',
    report: 'Melden bij',
    passedOn: 'Van daar gaat het naar',
    seen: (causes, items) => `${of('oorzaak', 'oorzaken')(causes)}, ${of('keer', 'keer')(items)} gezien`,
    evidence: 'Bewijs',
    evidenceOf: 'Bewijs bij',
    more: (count) => `en nog ${count}; het JSON-rapport bevat ze alle`,
    fingerprint: 'Kenmerk',
    conformance: 'Vragen van de gegevensdienst',
    question: 'Vraag',
    outcome: 'Uitkomst',
    found: 'Gevonden',
    along: 'Meegeleverd',
    where: 'Antwoord',
    undecided: 'Niet te bepalen',
    undecidedAbout: 'Deze punten zijn niet goed- of afgekeurd: er ontbrak iets om ze te bepalen.',
    reason: 'Reden',
    times: 'Aantal',
    checked: 'Gecontroleerd',
    input: 'Antwoord',
    release: 'Release',
    resources: 'Resources',
    definitions: 'Getoetst met',
    masked:
      'Waarden uit het dossier staan gemaskeerd (letters als x, cijfers als #), tenzij om de waarden zelf is gevraagd. Een BSN of token staat er nooit in.',
    made: (version) => `Gemaakt met pgo-keten${version === undefined ? '' : ` ${version}`}.`,
  },
  en: {
    title: 'Chain report',
    skip: 'Skip to who must do what',
    verdict: (issues, parties, gravest) =>
      `${of('issue', 'issues')(issues)}, with ${of('party', 'parties')(parties)}. The highest severity is ${gravest}.`,
    clean: 'Nothing was found that a party has to act on.',
    cleanButUndecided: (count) =>
      count === 1 ? 'One point could not be decided.' : `${count} points could not be decided.`,
    categories: 'By category',
    issueCount: of('issue', 'issues'),
    noIssues: 'no issues',
    facts: {
      resources: 'resources checked',
      inputs: 'answers',
      findings: 'findings',
      duplicates: 'duplicates',
      differences: 'differences between hops',
      undecided: 'undecided',
    },
    chain: {
      title: 'The chain',
      about:
        'From the record to the person. The number is how many issues that party has to act on; the line shows what changed on the way.',
      around: 'Around the chain',
      stations: {
        screen: { name: 'Care provider', what: 'the record' },
        xis: { name: 'XIS', what: 'the source answers' },
        dva: { name: 'DVA', what: 'passes on' },
        pgo: { name: 'PGO', what: 'receives' },
        'pgo-shown': { name: 'Person', what: 'sees what the PGO shows' },
      },
      differences: {
        lost: of('lost', 'lost'),
        added: of('added', 'added'),
        doubled: of('doubled', 'doubled'),
        changed: of('changed', 'changed'),
      },
      notCompared: 'No hops were compared.',
      unbroken: 'What is at each place that was compared is the same there.',
      firstBreak: (from, to) =>
        from === undefined
          ? `It first went wrong at ${to}.`
          : `It first went wrong between ${from} and ${to}.`,
      changes: 'What changed on the way',
      moreChanges: (count) => `and ${count} more; see the issues below`,
    },
    filter: {
      title: 'Search and filter',
      search: 'Search issues',
      party: 'Party',
      severity: 'Severity',
      category: 'Category',
      all: 'all',
      shown: 'shown',
      none: 'No issue fits this choice.',
      openAll: 'Expand all',
      closeAll: 'Collapse all',
      print: 'Print',
    },
    glance: 'At a glance',
    number: 'No.',
    what: 'What',
    party: 'Who',
    severity: 'Severity',
    who: 'Who must do what',
    act: 'Who and why',
    report: 'Report to',
    passedOn: 'From there it goes to',
    seen: (causes, items) => `${of('cause', 'causes')(causes)}, seen ${of('time', 'times')(items)}`,
    evidence: 'Evidence',
    evidenceOf: 'Evidence for',
    more: (count) => `and ${count} more; the JSON report holds them all`,
    fingerprint: 'Fingerprint',
    conformance: 'Queries of the gegevensdienst',
    question: 'Query',
    outcome: 'Outcome',
    found: 'Found',
    along: 'Included',
    where: 'Answer',
    undecided: "Can't tell",
    undecidedAbout: 'These points were neither passed nor failed: something was missing to decide them.',
    reason: 'Reason',
    times: 'Count',
    checked: 'Checked',
    input: 'Answer',
    release: 'Release',
    resources: 'Resources',
    definitions: 'Checked with',
    masked:
      'Values from the record stand masked (letters as x, digits as #), unless the values themselves were asked for. A BSN or token is never in it.',
    made: (version) => `Made with pgo-keten${version === undefined ? '' : ` ${version}`}.`,
  },
};
