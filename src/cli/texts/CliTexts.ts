import type { Hop } from '../../taxonomy/hops.js';
import type { InputProblem } from '../InputFile.js';

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
    readonly held: (path: string) => string;
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
