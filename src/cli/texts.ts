import type { Language } from '../foundation/Language.js';
import type { Hop } from '../taxonomy/hops.js';
import type { InputProblem } from './InputFile.js';

/** Every sentence of the command line itself; what a check finds is described by the rooms that find it. */
export interface CliTexts {
  readonly about: string;
  readonly examples: string;
  readonly check: {
    readonly about: string;
    readonly files: string;
    readonly filesName: string;
    readonly dienst: string;
    readonly release: string;
    readonly profile: string;
    readonly format: string;
    readonly out: string;
    readonly party: string;
    readonly failOn: string;
    readonly evidence: string;
    readonly jobs: string;
    readonly timeLimit: string;
    readonly terminology: string;
    readonly examples: string;
  };
  readonly keten: {
    readonly about: string;
    readonly hops: Readonly<Record<Hop, string>>;
    readonly mapping: string;
    readonly format: string;
    readonly out: string;
    readonly reportOrMapping: string;
    readonly failOn: string;
    readonly examples: string;
    readonly twoHops: string;
    readonly notACapture: (name: string) => string;
    readonly traces: string;
    readonly tracesName: string;
    readonly badTrace: (name: string, at: string, message: string) => string;
    readonly badMapping: (name: string, at: string, message: string) => string;
  };
  readonly explain: {
    readonly about: string;
    readonly code: string;
    readonly source: string;
    readonly releases: string;
    readonly constraint: string;
    readonly pointsTo: string;
    readonly examples: string;
  };
  readonly diensten: {
    readonly about: string;
    readonly id: string;
    readonly json: string;
    readonly sector: string;
    readonly release: string;
    readonly search: string;
    readonly none: string;
    readonly examples: string;
  };
  readonly classify: {
    readonly about: string;
    readonly text: string;
    readonly textName: string;
    readonly file: string;
    readonly column: string;
    readonly format: string;
    readonly reporter: string;
    readonly dienst: string;
    readonly examples: string;
    readonly otherwise: string;
    readonly textOrFile: string;
    readonly noColumn: (asked: string | undefined, columns: readonly string[]) => string;
    readonly brokenRow: (line: number) => string;
    readonly brokenLine: (line: number) => string;
    /** Headings of the columns that are added to a table. */
    readonly columns: Readonly<
      Record<
        | 'symptom'
        | 'meaning'
        | 'category'
        | 'confidence'
        | 'party'
        | 'reportTo'
        | 'severity'
        | 'ask'
        | 'others',
        string
      >
    >;
  };
  readonly issues: {
    readonly about: string;
    readonly register: string;
    readonly action: string;
    readonly actions: string;
    readonly files: string;
    readonly filesName: string;
    readonly format: string;
    readonly empty: string;
    readonly seen: (days: number, last: string, regressions: number) => string;
    readonly recurring: (issue: {
      readonly entries: number;
      readonly registers: number;
      readonly regressions: number;
      readonly firstSeen: string;
      readonly lastSeen: string;
      readonly openDays: number;
    }) => string;
    readonly pointsTo: Readonly<Record<'standard' | 'vendor', string>>;
    readonly nothingRecurs: string;
    readonly written: (path: string, entries: number, added: number) => string;
    readonly notWritten: (path: string) => string;
    readonly examples: string;
  };
  readonly known: string;
  readonly knownNeeded: string;
  readonly config: string;
  readonly noConfig: string;
  readonly unknownSetting: (path: string, key: string, nearest: readonly string[]) => string;
  readonly notADocument: (path: string, kind: string, problem: string) => string;
  readonly definition: string;
  readonly lang: string;
  /** How commands are written in the help, by command name; `''` is the program. */
  readonly usage: Readonly<
    Record<'' | 'check' | 'keten' | 'explain' | 'diensten' | 'classify' | 'issues', string>
  >;
  readonly help: string;
  readonly version: string;
  /** Headings of the help, by the English ones. */
  readonly headings: Readonly<Record<string, string>>;
  readonly seeHelp: string;
  readonly problems: Readonly<Record<InputProblem, (name: string) => string>>;
  readonly unknownDienst: (given: string, nearest: readonly string[]) => string;
  readonly unknownCode: (given: string, nearest: readonly string[]) => string;
  readonly noDefinition: (file: string, problems: readonly string[], more: number) => string;
  readonly nameTheDienst: (keys: readonly string[]) => string;
  readonly releaseOfDienst: (dienst: string, release: string, asked: string) => string;
  readonly notOneOf: (option: string, given: string, allowed: readonly string[]) => string;
  readonly notANumber: (option: string, given: string) => string;
  readonly unknownOption: (given: string) => string;
  readonly unknownCommand: (given: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly tooManyArguments: string;
  readonly reading: string;
  readonly readingFile: (name: string, done: number, total: number) => string;
  readonly brokenOff: string;
  readonly written: (path: string) => string;
  readonly notWritten: (path: string) => string;
  readonly noTerminologyServer: (url: string) => string;
  readonly checking: (name: string, done: number, total: number) => string;
  readonly defect: (message: string) => string;
}

const orList = (items: readonly string[], or: string): string => {
  const quoted = items.map((item) => `'${item}'`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${or} ${last}`;
};

const nl: CliTexts = {
  about: 'Controleert wat een gegevensdienst oplevert: bevindingen, dubbelingen, en wie wat moet doen.',
  examples: [
    'Voorbeelden:',
    '  pgo-keten check sessie/ --dienst 48 --out rapport.html',
    '  pgo-keten keten --xis bron.json --dva opname.har --pgo ontvangen.json',
    '  pgo-keten classify "Mijn labuitslag staat bij Documenten"',
    '',
    'Elke opdracht legt zich uit: pgo-keten check --help',
  ].join('\n'),
  check: {
    about: 'controleer antwoorden van een gegevensdienst (JSON, NDJSON, XML of HAR; - is standaardinvoer)',
    files:
      'bestanden, mappen met .json-, .ndjson-, .xml- en .har-bestanden, of patronen tussen aanhalingstekens',
    filesName: 'bestanden',
    dienst: 'toets ook aan deze gegevensdienst (id of sleutel; zie: pgo-keten diensten)',
    release: 'FHIR-release, als die niet uit de gegevens blijkt: stu3 of r4',
    profile: 'toets ook aan dit profiel (mag vaker)',
    format: 'vorm van het rapport: pretty, json, html, markdown, csv, sarif, junit of operation-outcome',
    out: 'schrijf het rapport naar dit bestand, in de vorm van zijn naam (mag vaker)',
    party: 'alleen wat deze partij moet oppakken, zoals xis, dva of pgo',
    failOn:
      'wanneer de exitcode 1 is: vanaf error of warning, bij nieuwe of teruggekeerde issues (new), of never',
    evidence: 'waarden uit het dossier: masked of verbatim',
    jobs: 'hoeveel bestanden tegelijk, bij veel of grote bestanden (standaard: zoveel als er processors zijn)',
    timeLimit:
      'seconden die een bestand mag duren; wat langer duurt staat in het rapport als niet te bepalen',
    terminology:
      'vraag codes die hier niet te beslissen zijn aan deze terminologieserver, die ze dus te zien krijgt',
    examples: [
      'Voorbeelden:',
      '  pgo-keten check antwoord.json --dienst 48',
      '  pgo-keten check sessie/ --dienst 48 --out rapport.html --out bevindingen.sarif',
      '  pgo-keten check sessie.har --dienst 48',
      '  pgo-keten check sessie/ --dienst 48 --party xis --format markdown',
      '  pgo-keten check "sessies/**/*.json" --jobs 4 --time-limit 60',
      '  curl … | pgo-keten check - --release r4',
      '',
      'Vaste opties kunnen in pgo-keten.config.json; wat op de opdrachtregel staat gaat voor.',
      'Exitcodes: 0 schoon, 1 bevindingen vanaf de gevraagde ernst, 2 verkeerd gebruik, onleesbare invoer of',
      'een afgebroken controle, 130 onderbroken.',
    ].join('\n'),
  },
  keten: {
    about: 'vergelijk wat elke schakel van de keten bevat: waar is iets kwijt, veranderd of verdubbeld',
    hops: {
      screen: 'wat het dossierscherm toont (mag vaker)',
      xis: 'het antwoord van de bron: FHIR (JSON, XML), NDJSON of HAR (mag vaker)',
      dva: 'wat de DVA doorgeeft (mag vaker)',
      pgo: 'wat het PGO ontvangt (mag vaker)',
      'pgo-shown': 'wat het PGO toont (mag vaker)',
    },
    traces: 'een document met wat elke schakel bevat (JSON; zie schemas/chain-trace.schema.json)',
    tracesName: 'spoor',
    mapping:
      'wat de velden van een eigen export (JSON of CSV) betekenen (zie schemas/mapping.schema.json); mag vaker, per schakel: screen=his.json',
    format: 'vorm van de vergelijking: pretty of json',
    out: 'schrijf ook een heel rapport naar dit bestand, met de keten getekend (.html) of in een andere vorm (mag vaker)',
    reportOrMapping:
      'Een rapport (--out) gaat over FHIR; met --mapping of een spoor is er alleen de vergelijking.',
    failOn: 'wanneer de exitcode 1 is: difference of never',
    examples: [
      'Voorbeelden:',
      '  pgo-keten keten --xis bron.json --dva opname.har --pgo ontvangen.json',
      '  pgo-keten keten --xis bron.json --pgo ontvangen.json --out keten.html',
      '  pgo-keten keten --pgo ontvangen/ --pgo-shown scherm.csv --mapping velden.json',
      '  pgo-keten keten spoor.json',
      '',
      'Exitcodes: 0 geen verschillen, 1 verschillen, 2 verkeerd gebruik of onleesbare invoer.',
    ].join('\n'),
    twoHops: 'Geef bestanden van ten minste twee schakels, bijvoorbeeld --xis en --pgo.',
    badTrace: (name, at, message) =>
      `'${name}' is geen bruikbaar spoor van de keten${at === '' ? '' : ` (bij ${at})`}: ${message}`,
    notACapture: (name) => `In '${name}' staat geen FHIR, geen HAR, en niets dat met --mapping te lezen is.`,
    badMapping: (name, at, message) =>
      `'${name}' is geen bruikbare mapping${at === '' ? '' : ` (bij ${at})`}: ${message}`,
  },
  explain: {
    about: 'leg de code van een bevinding of symptoom uit',
    code: 'bijvoorbeeld bundle/total-not-allowed of verplicht-veld-ontbreekt',
    source: 'Bron',
    releases: 'Releases',
    constraint: 'Neemt de plaats in van',
    pointsTo: 'Dit wijst op',
    examples: [
      'Voorbeelden:',
      '  pgo-keten explain element/required-missing',
      '  pgo-keten explain verplicht-veld-ontbreekt',
    ].join('\n'),
  },
  diensten: {
    about: 'toon de gegevensdiensten, of de vragen van één gegevensdienst',
    id: 'id of sleutel, bijvoorbeeld 48',
    json: 'schrijf JSON',
    sector: 'alleen die in deze sector, bijvoorbeeld huisartsenzorg',
    release: 'alleen die in deze FHIR-versie',
    search: 'alleen die waarin deze woorden voorkomen: naam, zib, resourcetype of profiel',
    none: 'Geen gegevensdienst voldoet daaraan.',
    examples: [
      'Voorbeelden:',
      '  pgo-keten diensten',
      '  pgo-keten diensten --sector huisartsenzorg --search bloeddruk',
      '  pgo-keten diensten 48',
      '  pgo-keten diensten bgz-3 --json > bgz.json',
    ].join('\n'),
  },
  classify: {
    about: 'deel een melding in woorden in: wat is het, wie is aan zet, waar te melden',
    text: 'de melding; - is standaardinvoer',
    textName: 'tekst',
    file: 'een tabel (.csv) of een melding per regel (.jsonl); schrijft haar met extra kolommen',
    column: 'de kolom met de melding, als die niet uit de naam blijkt',
    format: 'uitvoer van één melding: pretty of json',
    reporter: 'wie meldt; bepaalt welke loketten openstaan',
    dienst: 'de gegevensdienst waar het om gaat (id of sleutel)',
    examples: [
      'Voorbeelden:',
      '  pgo-keten classify "Sinds ik opnieuw ophaalde staat alles dubbel"',
      '  pgo-keten classify --file meldingen.csv --reporter persoon > ingedeeld.csv',
    ].join('\n'),
    otherwise: 'Kan ook zijn',
    textOrFile: 'Geef een tekst of --file, niet allebei.',
    noColumn: (asked, columns) =>
      asked === undefined
        ? `Welke kolom de melding bevat blijkt niet; kies met --column uit: ${columns.join(', ')}.`
        : `Er is geen kolom '${asked}'; wel: ${columns.join(', ')}.`,
    brokenRow: (line) => `Rij ${line} past niet bij de kolommen; de rest is ingedeeld.`,
    brokenLine: (line) => `Regel ${line} is geen melding; de rest is ingedeeld.`,
    columns: {
      symptom: 'symptoom',
      meaning: 'wat het is',
      category: 'categorie',
      confidence: 'zekerheid',
      party: 'aan zet',
      reportTo: 'melden bij',
      severity: 'ernst',
      ask: 'te vragen',
      others: 'ook gemeld',
    },
  },
  issues: {
    about: 'toon of vul een register van bekende issues',
    register: 'het bestand met het register',
    action: 'actie',
    actions: 'list, add (rapporten), merge (registers) of recurring',
    files: 'rapporten van check --format json, of andere registers',
    filesName: 'bestanden',
    format: 'uitvoer van list en recurring: pretty of json',
    empty: 'Het register is leeg.',
    seen: (days, last, regressions) =>
      `gezien op ${days} ${days === 1 ? 'dag' : 'dagen'}, laatst ${last}${regressions === 0 ? '' : `, ${regressions} keer teruggekeerd`}`,
    recurring: ({ entries, registers, regressions, firstSeen, lastSeen, openDays }) =>
      [
        `${entries} ${entries === 1 ? 'ingang' : 'ingangen'} in ${registers} ${registers === 1 ? 'register' : 'registers'}`,
        ...(regressions === 0 ? [] : [`${regressions} keer teruggekeerd`]),
        `gezien van ${firstSeen} tot ${lastSeen}`,
        `${openDays} ${openDays === 1 ? 'dag' : 'dagen'} open`,
      ].join(', '),
    pointsTo: {
      standard: 'bij meer dan één leverancier: kijk naar de standaard',
      vendor: 'bij één leverancier: kijk daar',
    },
    nothingRecurs: 'Niets komt terug.',
    written: (path, entries, added) => `'${path}' bevat nu ${entries} issues, waarvan ${added} nieuw.`,
    notWritten: (path) => `'${path}' kan niet worden geschreven; het is gebleven zoals het was.`,
    examples: [
      'Voorbeelden:',
      '  pgo-keten check sessie/ --format json > rapport.json',
      '  pgo-keten issues register.json add rapport.json',
      '  pgo-keten issues register.json list',
      '  pgo-keten check sessie/ --known register.json --fail-on new',
    ].join('\n'),
  },
  known: 'register van bekende issues waar de issues naast worden gelegd',
  knownNeeded: '--fail-on new vraagt om een register: --known register.json.',
  config: 'bestand met vaste opties (standaard: pgo-keten.config.json in deze map of een map erboven)',
  noConfig: 'geen bestand met vaste opties gebruiken',
  unknownSetting: (path, key, nearest) =>
    `'${path}' bevat een onbekende sleutel '${key}'${nearest.length === 0 ? '.' : `; bedoelt u ${orList(nearest, 'of')}?`}`,
  notADocument: (path, kind, problem) => `'${path}' is geen ${kind}: ${problem}`,
  definition: 'bestand met een eigen of nieuwere gegevensdienst (mag vaker)',
  lang: 'taal: nl of en',
  usage: {
    '': '[opdracht] [opties]',
    check: '[opties] <bestanden…>',
    keten: '[spoor...] [opties]',
    explain: '[opties] <code>',
    diensten: '[opties] [id]',
    classify: '[opties] [tekst]',
    issues: '[opties] <register> <actie> [bestanden…]',
  },
  help: 'toon deze uitleg',
  version: 'toon de versie',
  headings: {
    'Usage:': 'Gebruik:',
    'Arguments:': 'Argumenten:',
    'Options:': 'Opties:',
    'Commands:': 'Opdrachten:',
  },
  seeHelp: 'Zie pgo-keten --help.',
  problems: {
    missing: (name) => `'${name}' bestaat niet.`,
    'not-permitted': (name) => `'${name}' mag niet worden gelezen.`,
    'folder-without-input': (name) =>
      `De map '${name}' bevat geen .json-, .ndjson-, .xml- of .har-bestanden.`,
    'no-match': (name) => `Geen .json-, .ndjson-, .xml- of .har-bestand past op '${name}'.`,
    'too-large': (name) =>
      `'${name}' is te groot: hooguit 512 MB, of 2 GB voor een HAR; deel het op in kleinere bestanden.`,
    unreadable: (name) => `'${name}' kan niet worden gelezen.`,
  },
  unknownDienst: (given, nearest) =>
    `Er is geen gegevensdienst '${given}'${nearest.length === 0 ? '.' : `; bedoelt u ${orList(nearest, 'of')}?`}`,
  unknownCode: (given, nearest) =>
    `Er is geen bevinding of symptoom '${given}'${nearest.length === 0 ? '.' : `; bedoelt u ${orList(nearest, 'of')}?`}`,
  noDefinition: (file, problems, more) =>
    `'${file}' is geen definitie van een gegevensdienst: ${problems.join(' ')}${more === 0 ? '' : ` (en nog ${more})`}`,
  nameTheDienst: (keys) => `Kies met --dienst ${orList(keys, 'of')}.`,
  releaseOfDienst: (dienst, release, asked) =>
    `Gegevensdienst '${dienst}' gebruikt FHIR ${release}, niet ${asked}.`,
  notOneOf: (option, given, allowed) =>
    `De waarde '${given}' van ${option} bestaat niet; kies ${orList(allowed, 'of')}.`,
  notANumber: (option, given) => `De waarde '${given}' van ${option} is geen geheel getal vanaf 1.`,
  unknownOption: (given) => `Er is geen optie '${given}'.`,
  unknownCommand: (given) => `Er is geen opdracht '${given}'.`,
  missingArgument: (name) => `Het argument '${name}' ontbreekt.`,
  missingValue: (option) => `De optie ${option} heeft een waarde nodig.`,
  tooManyArguments: 'Er zijn te veel argumenten.',
  reading: 'Lezen …',
  readingFile: (name, done, total) => `Lezen ${done}/${total}: ${name}`,
  brokenOff: 'Niet alles is tot het einde gecontroleerd; zie wat niet te bepalen was.',
  written: (path) => `Rapport geschreven: ${path}`,
  notWritten: (path) => `Het rapport kan niet naar '${path}' worden geschreven.`,
  noTerminologyServer: (url) => `'${url}' is geen adres van een server; het begint met http:// of https://.`,
  checking: (name, done, total) => `Controleren ${done}/${total}: ${name}`,
  defect: (message) => `pgo-keten zelf ging fout; meld dit alstublieft met deze regel: ${message}`,
};

const en: CliTexts = {
  about: 'Checks what a gegevensdienst delivers: findings, duplicates, and who must do what.',
  examples: [
    'Examples:',
    '  pgo-keten check session/ --dienst 48 --out report.html --lang en',
    '  pgo-keten keten --xis source.json --dva recording.har --pgo received.json',
    '  pgo-keten classify "My lab result stands among Documents"',
    '',
    'Each command explains itself: pgo-keten check --help',
  ].join('\n'),
  check: {
    about: 'check answers of a gegevensdienst (JSON, NDJSON, XML or HAR; - is standard input)',
    files: 'files, folders with .json, .ndjson, .xml and .har files, or patterns in quotes',
    filesName: 'files',
    dienst: 'also check against this gegevensdienst (id or key; see: pgo-keten diensten)',
    release: 'FHIR release, when the data do not tell: stu3 or r4',
    profile: 'also check against this profile (may be repeated)',
    format: 'form of the report: pretty, json, html, markdown, csv, sarif, junit or operation-outcome',
    out: 'write the report to this file, in the form of its name (may be repeated)',
    party: 'only what this party has to act on, such as xis, dva or pgo',
    failOn: 'when the exit code is 1: from error or warning, on new or returned issues (new), or never',
    evidence: 'values from the record: masked or verbatim',
    jobs: 'how many files at a time, when these are many or large (by default as many as there are processors)',
    timeLimit: 'seconds that a file may take; what takes longer stands in the report as not told',
    terminology: "ask this terminology server about codes that can't be decided here; it gets to see them",
    examples: [
      'Examples:',
      '  pgo-keten check answer.json --dienst 48',
      '  pgo-keten check session/ --dienst 48 --out report.html --out findings.sarif',
      '  pgo-keten check session.har --dienst 48',
      '  pgo-keten check session/ --dienst 48 --party xis --format markdown',
      '  pgo-keten check "sessions/**/*.json" --jobs 4 --time-limit 60',
      '  curl … | pgo-keten check - --release r4',
      '',
      'Fixed options can stand in pgo-keten.config.json; what is on the command line goes first.',
      'Exit codes: 0 clean, 1 findings at or above the level, 2 wrong use, unreadable input or a check',
      'that was broken off, 130 interrupted.',
    ].join('\n'),
  },
  keten: {
    about: 'compare what each hop of the chain holds: where was something lost, changed or doubled',
    hops: {
      screen: "what the care provider's own screen shows (may be repeated)",
      xis: 'the answer of the source: FHIR (JSON, XML), NDJSON or HAR (may be repeated)',
      dva: 'what the DVA passes on (may be repeated)',
      pgo: 'what the PGO receives (may be repeated)',
      'pgo-shown': 'what the PGO shows (may be repeated)',
    },
    traces: 'a document with what each hop holds (JSON; see schemas/chain-trace.schema.json)',
    tracesName: 'trace',
    mapping:
      'what the fields of an export (JSON or CSV) mean (see schemas/mapping.schema.json); may be repeated, by hop: screen=his.json',
    format: 'form of the comparison: pretty or json',
    out: 'write a whole report to this file as well, with the chain drawn (.html) or in another form (may be repeated)',
    reportOrMapping: 'A report (--out) is on FHIR; with --mapping or a trace there is only the comparison.',
    failOn: 'when the exit code is 1: difference or never',
    examples: [
      'Examples:',
      '  pgo-keten keten --xis source.json --dva recording.har --pgo received.json',
      '  pgo-keten keten --xis source.json --pgo received.json --out chain.html',
      '  pgo-keten keten --pgo received/ --pgo-shown screen.csv --mapping fields.json',
      '  pgo-keten keten trace.json',
      '',
      'Exit codes: 0 no differences, 1 differences, 2 wrong use or unreadable input.',
    ].join('\n'),
    twoHops: 'Give files of at least two hops, such as --xis and --pgo.',
    badTrace: (name, at, message) =>
      `'${name}' is no usable trace of the chain${at === '' ? '' : ` (at ${at})`}: ${message}`,
    notACapture: (name) => `'${name}' holds no FHIR, no HAR, and nothing that --mapping can read.`,
    badMapping: (name, at, message) =>
      `'${name}' is no usable mapping${at === '' ? '' : ` (at ${at})`}: ${message}`,
  },
  explain: {
    about: 'explain the code of a finding or symptom',
    code: 'such as bundle/total-not-allowed or verplicht-veld-ontbreekt',
    source: 'Source',
    releases: 'Releases',
    constraint: 'Takes the place of',
    pointsTo: 'This points to',
    examples: [
      'Examples:',
      '  pgo-keten explain element/required-missing',
      '  pgo-keten explain verplicht-veld-ontbreekt',
    ].join('\n'),
  },
  diensten: {
    about: 'list the gegevensdiensten, or the queries of one',
    id: 'id or key, such as 48',
    json: 'write JSON',
    sector: 'only those of this sector, such as huisartsenzorg',
    release: 'only those of this FHIR release',
    search: 'only those that hold these words: name, zib, resource type or profile',
    none: 'No gegevensdienst is like that.',
    examples: [
      'Examples:',
      '  pgo-keten diensten',
      '  pgo-keten diensten --sector huisartsenzorg --search bloeddruk',
      '  pgo-keten diensten 48',
      '  pgo-keten diensten bgz-3 --json > bgz.json',
    ].join('\n'),
  },
  classify: {
    about: 'classify a report in words: what it is, who must act, where to report it',
    text: 'the report; - is standard input',
    textName: 'text',
    file: 'a table (.csv) or one report a line (.jsonl); written back with more columns',
    column: 'the column with the report, when its name does not tell',
    format: 'output for one report: pretty or json',
    reporter: 'who reports; decides which desks are open',
    dienst: 'the gegevensdienst that it is about (id or key)',
    examples: [
      'Examples:',
      '  pgo-keten classify "Since I retrieved again everything is there twice"',
      '  pgo-keten classify --file reports.csv --reporter persoon > classified.csv',
    ].join('\n'),
    otherwise: 'Could be as well',
    textOrFile: 'Give a text or --file, not both.',
    noColumn: (asked, columns) =>
      asked === undefined
        ? `Which column holds the report does not show; choose with --column from: ${columns.join(', ')}.`
        : `There is no column '${asked}'; there are: ${columns.join(', ')}.`,
    brokenRow: (line) => `Row ${line} does not fit the columns; the rest is classified.`,
    brokenLine: (line) => `Line ${line} is no report; the rest is classified.`,
    columns: {
      symptom: 'symptom',
      meaning: 'what it is',
      category: 'category',
      confidence: 'confidence',
      party: 'to act',
      reportTo: 'report to',
      severity: 'severity',
      ask: 'to ask',
      others: 'also reported',
    },
  },
  issues: {
    about: 'show or fill a register of known issues',
    register: 'the file of the register',
    action: 'action',
    actions: 'list, add (reports), merge (registers) or recurring',
    files: 'reports of check --format json, or other registers',
    filesName: 'files',
    format: 'output of list and recurring: pretty or json',
    empty: 'The register is empty.',
    seen: (days, last, regressions) =>
      `seen on ${days} ${days === 1 ? 'day' : 'days'}, last ${last}${regressions === 0 ? '' : `, returned ${regressions} times`}`,
    recurring: ({ entries, registers, regressions, firstSeen, lastSeen, openDays }) =>
      [
        `${entries} ${entries === 1 ? 'entry' : 'entries'} in ${registers} ${registers === 1 ? 'register' : 'registers'}`,
        ...(regressions === 0 ? [] : [`returned ${regressions} ${regressions === 1 ? 'time' : 'times'}`]),
        `seen from ${firstSeen} to ${lastSeen}`,
        `open for ${openDays} ${openDays === 1 ? 'day' : 'days'}`,
      ].join(', '),
    pointsTo: {
      standard: 'at more than one vendor: look at the standard',
      vendor: 'at one vendor: look there',
    },
    nothingRecurs: 'Nothing comes back.',
    written: (path, entries, added) => `'${path}' now holds ${entries} issues, ${added} of them new.`,
    notWritten: (path) => `'${path}' can't be written; it stayed as it was.`,
    examples: [
      'Examples:',
      '  pgo-keten check session/ --format json > report.json',
      '  pgo-keten issues register.json add report.json',
      '  pgo-keten issues register.json list',
      '  pgo-keten check session/ --known register.json --fail-on new',
    ].join('\n'),
  },
  known: 'register of known issues to hold the issues against',
  knownNeeded: '--fail-on new needs a register: --known register.json.',
  config: 'file with fixed options (by default pgo-keten.config.json in this folder or one above it)',
  noConfig: 'use no file with fixed options',
  unknownSetting: (path, key, nearest) =>
    `'${path}' holds an unknown key '${key}'${nearest.length === 0 ? '.' : `; did you mean ${orList(nearest, 'or')}?`}`,
  notADocument: (path, kind, problem) => `'${path}' is no ${kind}: ${problem}`,
  definition: 'file with a gegevensdienst of your own, or a newer one (may be repeated)',
  lang: 'language: nl or en',
  usage: {
    '': '[command] [options]',
    check: '[options] <files…>',
    keten: '[trace...] [options]',
    explain: '[options] <code>',
    diensten: '[options] [id]',
    classify: '[options] [text]',
    issues: '[options] <register> <action> [files…]',
  },
  help: 'show this help',
  version: 'show the version',
  headings: {},
  seeHelp: 'See pgo-keten --help.',
  problems: {
    missing: (name) => `'${name}' does not exist.`,
    'not-permitted': (name) => `'${name}' may not be read.`,
    'folder-without-input': (name) => `The folder '${name}' holds no .json, .ndjson, .xml or .har files.`,
    'no-match': (name) => `No .json, .ndjson, .xml or .har file matches '${name}'.`,
    'too-large': (name) =>
      `'${name}' is too large: 512 MB at most, or 2 GB for a HAR; split it into smaller files.`,
    unreadable: (name) => `'${name}' can't be read.`,
  },
  unknownDienst: (given, nearest) =>
    `There is no gegevensdienst '${given}'${nearest.length === 0 ? '.' : `; did you mean ${orList(nearest, 'or')}?`}`,
  unknownCode: (given, nearest) =>
    `There is no finding or symptom '${given}'${nearest.length === 0 ? '.' : `; did you mean ${orList(nearest, 'or')}?`}`,
  noDefinition: (file, problems, more) =>
    `'${file}' is no definition of a gegevensdienst: ${problems.join(' ')}${more === 0 ? '' : ` (and ${more} more)`}`,
  nameTheDienst: (keys) => `Choose ${orList(keys, 'or')} with --dienst.`,
  releaseOfDienst: (dienst, release, asked) =>
    `Gegevensdienst '${dienst}' uses FHIR ${release}, not ${asked}.`,
  notOneOf: (option, given, allowed) =>
    `The value '${given}' of ${option} does not exist; choose ${orList(allowed, 'or')}.`,
  notANumber: (option, given) => `The value '${given}' of ${option} is no whole number from 1.`,
  unknownOption: (given) => `There is no option '${given}'.`,
  unknownCommand: (given) => `There is no command '${given}'.`,
  missingArgument: (name) => `The argument '${name}' is missing.`,
  missingValue: (option) => `The option ${option} needs a value.`,
  tooManyArguments: 'There are too many arguments.',
  reading: 'Reading …',
  readingFile: (name, done, total) => `Reading ${done}/${total}: ${name}`,
  brokenOff: 'Not everything was checked to its end; see what could not be told.',
  written: (path) => `Report written: ${path}`,
  notWritten: (path) => `The report can't be written to '${path}'.`,
  noTerminologyServer: (url) => `'${url}' is no address of a server; it starts with http:// or https://.`,
  checking: (name, done, total) => `Checking ${done}/${total}: ${name}`,
  defect: (message) => `pgo-keten itself went wrong; please report it with this line: ${message}`,
};

/** The sentences of the command line by language. */
export const cliTexts: Readonly<Record<Language, CliTexts>> = { nl, en };
