import type { Language } from '../foundation/Language.js';
import type { InputProblem } from './InputFile.js';

/** Every sentence of the command line itself; what a check finds is described by the rooms that find it. */
export interface CliTexts {
  readonly about: string;
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
    readonly examples: string;
  };
  readonly explain: {
    readonly about: string;
    readonly code: string;
    readonly source: string;
    readonly releases: string;
    readonly constraint: string;
    readonly pointsTo: string;
  };
  readonly diensten: { readonly about: string; readonly id: string; readonly json: string };
  readonly lang: string;
  /** How commands are written in the help, by command name; `''` is the program. */
  readonly usage: Readonly<Record<'' | 'check' | 'explain' | 'diensten', string>>;
  readonly help: string;
  readonly version: string;
  /** Headings of the help, by the English ones. */
  readonly headings: Readonly<Record<string, string>>;
  readonly seeHelp: string;
  readonly problems: Readonly<Record<InputProblem, (name: string) => string>>;
  readonly unknownDienst: (given: string, nearest: readonly string[]) => string;
  readonly unknownCode: (given: string, nearest: readonly string[]) => string;
  readonly releaseOfDienst: (dienst: string, release: string, asked: string) => string;
  readonly notOneOf: (option: string, given: string, allowed: readonly string[]) => string;
  readonly unknownOption: (given: string) => string;
  readonly unknownCommand: (given: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly tooManyArguments: string;
  readonly reading: string;
  readonly written: (path: string) => string;
  readonly notWritten: (path: string) => string;
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
  check: {
    about: 'controleer antwoorden van een gegevensdienst (JSON, NDJSON, XML of HAR; - is standaardinvoer)',
    files: 'bestanden, of mappen met .json-, .ndjson-, .xml- en .har-bestanden',
    filesName: 'bestanden',
    dienst: 'toets ook aan deze gegevensdienst (id of sleutel; zie: pgo-keten diensten)',
    release: 'FHIR-release, als die niet uit de gegevens blijkt: stu3 of r4',
    profile: 'toets ook aan dit profiel (mag vaker)',
    format: 'vorm van het rapport: pretty, json, html, markdown, csv, sarif, junit of operation-outcome',
    out: 'schrijf het rapport naar dit bestand, in de vorm van zijn naam (mag vaker)',
    party: 'alleen wat deze partij moet oppakken, zoals xis, dva of pgo',
    failOn: 'vanaf welke ernst de exitcode 1 is: error, warning of never',
    evidence: 'waarden uit het dossier: masked of verbatim',
    examples: [
      'Voorbeelden:',
      '  pgo-keten check antwoord.json --dienst 48',
      '  pgo-keten check sessie/ --dienst 48 --out rapport.html --out bevindingen.sarif',
      '  pgo-keten check sessie.har --dienst 48',
      '  pgo-keten check sessie/ --dienst 48 --party xis --format markdown',
      '  curl … | pgo-keten check - --release r4',
      '',
      'Exitcodes: 0 schoon, 1 bevindingen vanaf de gevraagde ernst, 2 verkeerd gebruik of onleesbare invoer.',
    ].join('\n'),
  },
  explain: {
    about: 'leg de code van een bevinding of symptoom uit',
    code: 'bijvoorbeeld bundle/total-not-allowed of verplicht-veld-ontbreekt',
    source: 'Bron',
    releases: 'Releases',
    constraint: 'Neemt de plaats in van',
    pointsTo: 'Dit wijst op',
  },
  diensten: {
    about: 'toon de gegevensdiensten, of de vragen van één gegevensdienst',
    id: 'id of sleutel, bijvoorbeeld 48',
    json: 'schrijf JSON',
  },
  lang: 'taal: nl of en',
  usage: {
    '': '[opdracht] [opties]',
    check: '[opties] <bestanden…>',
    explain: '[opties] <code>',
    diensten: '[opties] [id]',
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
    'too-large': (name) =>
      `'${name}' is te groot: hooguit 512 MB, of 2 GB voor een HAR; deel het op in kleinere bestanden.`,
    unreadable: (name) => `'${name}' kan niet worden gelezen.`,
  },
  unknownDienst: (given, nearest) =>
    `Er is geen gegevensdienst '${given}'${nearest.length === 0 ? '.' : `; bedoelt u ${orList(nearest, 'of')}?`}`,
  unknownCode: (given, nearest) =>
    `Er is geen bevinding of symptoom '${given}'${nearest.length === 0 ? '.' : `; bedoelt u ${orList(nearest, 'of')}?`}`,
  releaseOfDienst: (dienst, release, asked) =>
    `Gegevensdienst '${dienst}' gebruikt FHIR ${release}, niet ${asked}.`,
  notOneOf: (option, given, allowed) =>
    `De waarde '${given}' van ${option} bestaat niet; kies ${orList(allowed, 'of')}.`,
  unknownOption: (given) => `Er is geen optie '${given}'.`,
  unknownCommand: (given) => `Er is geen opdracht '${given}'.`,
  missingArgument: (name) => `Het argument '${name}' ontbreekt.`,
  missingValue: (option) => `De optie ${option} heeft een waarde nodig.`,
  tooManyArguments: 'Er zijn te veel argumenten.',
  reading: 'Lezen …',
  written: (path) => `Rapport geschreven: ${path}`,
  notWritten: (path) => `Het rapport kan niet naar '${path}' worden geschreven.`,
  checking: (name, done, total) => `Controleren ${done}/${total}: ${name}`,
  defect: (message) => `pgo-keten zelf ging fout; meld dit alstublieft met deze regel: ${message}`,
};

const en: CliTexts = {
  about: 'Checks what a gegevensdienst delivers: findings, duplicates, and who must do what.',
  check: {
    about: 'check answers of a gegevensdienst (JSON, NDJSON, XML or HAR; - is standard input)',
    files: 'files, or folders with .json, .ndjson, .xml and .har files',
    filesName: 'files',
    dienst: 'also check against this gegevensdienst (id or key; see: pgo-keten diensten)',
    release: 'FHIR release, when the data do not tell: stu3 or r4',
    profile: 'also check against this profile (may be repeated)',
    format: 'form of the report: pretty, json, html, markdown, csv, sarif, junit or operation-outcome',
    out: 'write the report to this file, in the form of its name (may be repeated)',
    party: 'only what this party has to act on, such as xis, dva or pgo',
    failOn: 'severity from which the exit code is 1: error, warning or never',
    evidence: 'values from the record: masked or verbatim',
    examples: [
      'Examples:',
      '  pgo-keten check answer.json --dienst 48',
      '  pgo-keten check session/ --dienst 48 --out report.html --out findings.sarif',
      '  pgo-keten check session.har --dienst 48',
      '  pgo-keten check session/ --dienst 48 --party xis --format markdown',
      '  curl … | pgo-keten check - --release r4',
      '',
      'Exit codes: 0 clean, 1 findings at or above the level, 2 wrong use or unreadable input.',
    ].join('\n'),
  },
  explain: {
    about: 'explain the code of a finding or symptom',
    code: 'such as bundle/total-not-allowed or verplicht-veld-ontbreekt',
    source: 'Source',
    releases: 'Releases',
    constraint: 'Takes the place of',
    pointsTo: 'This points to',
  },
  diensten: {
    about: 'list the gegevensdiensten, or the queries of one',
    id: 'id or key, such as 48',
    json: 'write JSON',
  },
  lang: 'language: nl or en',
  usage: {
    '': '[command] [options]',
    check: '[options] <files…>',
    explain: '[options] <code>',
    diensten: '[options] [id]',
  },
  help: 'show this help',
  version: 'show the version',
  headings: {},
  seeHelp: 'See pgo-keten --help.',
  problems: {
    missing: (name) => `'${name}' does not exist.`,
    'not-permitted': (name) => `'${name}' may not be read.`,
    'folder-without-input': (name) => `The folder '${name}' holds no .json, .ndjson, .xml or .har files.`,
    'too-large': (name) =>
      `'${name}' is too large: 512 MB at most, or 2 GB for a HAR; split it into smaller files.`,
    unreadable: (name) => `'${name}' can't be read.`,
  },
  unknownDienst: (given, nearest) =>
    `There is no gegevensdienst '${given}'${nearest.length === 0 ? '.' : `; did you mean ${orList(nearest, 'or')}?`}`,
  unknownCode: (given, nearest) =>
    `There is no finding or symptom '${given}'${nearest.length === 0 ? '.' : `; did you mean ${orList(nearest, 'or')}?`}`,
  releaseOfDienst: (dienst, release, asked) =>
    `Gegevensdienst '${dienst}' uses FHIR ${release}, not ${asked}.`,
  notOneOf: (option, given, allowed) =>
    `The value '${given}' of ${option} does not exist; choose ${orList(allowed, 'or')}.`,
  unknownOption: (given) => `There is no option '${given}'.`,
  unknownCommand: (given) => `There is no command '${given}'.`,
  missingArgument: (name) => `The argument '${name}' is missing.`,
  missingValue: (option) => `The option ${option} needs a value.`,
  tooManyArguments: 'There are too many arguments.',
  reading: 'Reading …',
  written: (path) => `Report written: ${path}`,
  notWritten: (path) => `The report can't be written to '${path}'.`,
  checking: (name, done, total) => `Checking ${done}/${total}: ${name}`,
  defect: (message) => `pgo-keten itself went wrong; please report it with this line: ${message}`,
};

/** The sentences of the command line by language. */
export const cliTexts: Readonly<Record<Language, CliTexts>> = { nl, en };
