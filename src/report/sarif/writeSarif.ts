import { cantTellReasons } from '../../finding/cantTellReasons.js';
import type { Severity } from '../../finding/Finding.js';
import { fnv1a64 } from '../../foundation/fnv1a64.js';
import type { Language } from '../../foundation/Language.js';
import type { CantTell } from '../CantTell.js';
import type { Report } from '../Report.js';
import type { ItemPlace, ReportItem } from '../ReportItem.js';
import { reportItems } from '../reportItems.js';
import { printable, printableText } from '../text/printable.js';
import { resourceName } from '../text/resourceName.js';
import type { WriteOptions } from '../WriteOptions.js';
import type { SarifRules } from './sarifRules.js';
import { createSarifRules } from './sarifRules.js';
import { sarifUri } from './sarifUri.js';

/** Levels of SARIF by severity. */
const levels = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  information: 'note',
} as const satisfies Record<Severity, string>;

/**
 * Writes a report as SARIF 2.1.0, one result a line, so that code scanning shows it: rules with help, places by file,
 * line and FHIRPath. What could not be decided is of kind `open`.
 */
export function* writeSarif(given: Report, options: WriteOptions): Generator<string> {
  const report = printable(given);
  const uris = report.inputs.map(({ name }, origin) => sarifUri(name, origin));
  const artifacts = [...new Set(uris)];
  const run: SarifRun = {
    language: options.language,
    rules: createSarifRules(options),
    uris,
    artifactIndexes: uris.map((uri) => artifacts.indexOf(uri)),
  };
  yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"results":[';
  let separator = '\n';
  for (const result of results(report, run, options)) {
    yield `${separator}${JSON.stringify(result)}`;
    separator = ',\n';
  }
  const rest = {
    columnKind: 'utf16CodeUnits',
    artifacts: artifacts.map((uri) => ({ location: { uri } })),
    tool: { driver: driverOf(run, report, options) },
    invocations: [
      {
        executionSuccessful: report.inputs.every(({ resources }) => resources > 0),
        ...(report.generatedAt !== undefined && { endTimeUtc: report.generatedAt }),
      },
    ],
  };
  yield `\n],${JSON.stringify(rest).slice(1)}]}\n`;
}

/** What all results of one run refer to. */
interface SarifRun {
  readonly language: Language;
  readonly rules: SarifRules;
  /** By origin. */
  readonly uris: readonly string[];
  readonly artifactIndexes: readonly number[];
}

function driverOf({ rules, language }: SarifRun, { definitions }: Report, { version }: WriteOptions): object {
  const packages = definitions.flatMap(({ packages: used }) =>
    used.map((one) => `${one.name}#${one.version}`),
  );
  return {
    name: 'pgo-keten',
    informationUri: 'https://www.npmjs.com/package/pgo-keten',
    language,
    ...(version !== undefined && { version, semanticVersion: version }),
    rules: rules.used(),
    properties: { definitions: packages },
  };
}

function* results(report: Report, run: SarifRun, options: WriteOptions): Generator<object> {
  for (const item of reportItems(report, options)) yield resultOf(item, run);
  for (const cantTell of report.cantTell) yield undecided(cantTell, run);
}

function resultOf({ kind, code, severity, text, places, profile, issue }: ReportItem, run: SarifRun): object {
  const [first, ...others] = places;
  return {
    ruleId: code,
    ruleIndex: run.rules.indexOf(code),
    level: levels[severity],
    message: { text: messageText(text) },
    locations: first === undefined ? [] : [locationOf(first, run)],
    ...(others.length > 0 && {
      relatedLocations: others.map((place, id) => ({ id, ...locationOf(place, run) })),
    }),
    partialFingerprints: { 'pgoKetenPlace/v1': fingerprintOf(code, first, run) },
    properties: {
      kind,
      ...(profile !== undefined && { profile }),
      ...(issue !== undefined && {
        issue: issue.fingerprint,
        symptom: issue.symptom,
        category: issue.category,
        party: issue.parties[0]?.party,
      }),
    },
  };
}

/** Plain text: `[words](address)` in a message of SARIF is a link, and where it leads was not ours to choose. */
function messageText(text: string): string {
  return printableText(text).replaceAll('](', '] (');
}

function undecided({ code, reason, count, places }: CantTell, run: SarifRun): object {
  return {
    ruleId: code,
    ruleIndex: run.rules.indexOf(code),
    kind: 'open',
    level: 'none',
    message: { text: `${count}× ${cantTellReasons[reason][run.language]}` },
    locations: places.map(({ origin, at }) =>
      locationOf({ ...(origin !== undefined && { origin }), path: at }, run),
    ),
    properties: { reason, count },
  };
}

function locationOf({ origin = 0, entry, fullUrl, path, line, column }: ItemPlace, run: SarifRun): object {
  const resource = fullUrl === undefined ? '' : `${resourceName(fullUrl)} `;
  const element = entry === undefined ? path : `Bundle.entry[${entry}] ${resource}${path}`;
  const uri = run.uris[origin];
  return {
    ...(uri !== undefined && {
      physicalLocation: {
        artifactLocation: { uri, index: run.artifactIndexes[origin] },
        ...(line !== undefined && {
          region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
        }),
      },
    }),
    ...(element !== '' && { logicalLocations: [{ fullyQualifiedName: element, kind: 'element' }] }),
  };
}

/** The same for the same deviation at the same resource, also when lines have shifted. */
function fingerprintOf(code: string, place: ItemPlace | undefined, { uris }: SarifRun): string {
  const uri = place?.origin === undefined ? undefined : uris[place.origin];
  return fnv1a64(JSON.stringify([code, uri, place?.fullUrl ?? place?.entry, place?.path]));
}
