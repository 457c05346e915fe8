import { gegevensdiensten } from '../gegevensdiensten/catalogue.js';
import type { Gegevensdienst } from '../gegevensdiensten/Gegevensdienst.js';
import type { Transaction } from '../gegevensdiensten/Transaction.js';
import type { Palette } from '../report/Palette.js';
import type { DienstFilter } from './chooseDiensten.js';
import { chooseDiensten } from './chooseDiensten.js';
import type { CliContext } from './CliContext.js';
import { dienstOf } from './dienstOf.js';
import type { ExitCode } from './exitCodes.js';
import { exitCodes } from './exitCodes.js';
import { loadDiensten } from './loadDiensten.js';
import { terminalPalette } from './terminalPalette.js';
import { UsageError } from './UsageError.js';

/** Options of `pgo-keten diensten`. */
export interface DienstenFlags extends DienstFilter {
  readonly json?: true;
  /** Files with definitions of gegevensdiensten of one's own. */
  readonly definition: readonly string[];
}

/** `pgo-keten diensten [ID]`: the catalogue, or the queries of one gegevensdienst. */
export async function dienstenCommand(
  id: string | undefined,
  flags: DienstenFlags,
  context: CliContext,
): Promise<ExitCode> {
  const { process, texts } = context;
  const own = await loadDiensten(flags.definition, texts);
  const shown: Gegevensdienst | readonly Gegevensdienst[] =
    id === undefined ? chooseDiensten(withOwn(own), flags) : dienstOf(id, own, texts);
  if (Array.isArray(shown) && shown.length === 0) throw new UsageError(texts.diensten.none);
  if (flags.json === true) {
    process.stdout.write(`${JSON.stringify(shown, undefined, 2)}\n`);
    return exitCodes.clean;
  }
  const palette = terminalPalette({ isTTY: process.stdout.isTTY === true, env: process.env });
  const lines =
    'transactions' in shown ? oneDienst(shown, context, palette) : allDiensten(shown, context, palette);
  process.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.clean;
}

/** The catalogue with the user's own gegevensdiensten first; one with the same key takes the place of ours. */
function withOwn(own: readonly Gegevensdienst[]): readonly Gegevensdienst[] {
  const keys = new Set(own.map(({ key }) => key));
  return [...own, ...gegevensdiensten.filter(({ key }) => !keys.has(key))];
}

function allDiensten(
  diensten: readonly Gegevensdienst[],
  { language }: CliContext,
  palette: Palette,
): readonly string[] {
  const rows = diensten.map(
    (dienst) => [dienst.id ?? '', dienst.key, dienst.release, dienst.name[language]] as const,
  );
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map(([id, key, release, name]) =>
    [
      id.padStart(widths[0] ?? 0),
      palette.bold(key.padEnd(widths[1] ?? 0)),
      palette.dim(release.padEnd(widths[2] ?? 0)),
      name,
    ].join('  '),
  );
}

function oneDienst(dienst: Gegevensdienst, { language }: CliContext, palette: Palette): readonly string[] {
  const title = dienst.id === undefined ? dienst.key : `${dienst.id} · ${dienst.key}`;
  const { informationStandard: standard } = dienst;
  return [
    `${palette.bold(dienst.name[language])}  ${palette.dim(`${title} · FHIR ${dienst.release}`)}`,
    palette.dim([`${standard.name} ${standard.version}`, ...dienst.sectors].join(' · ')),
    ...dienst.transactions.flatMap((transaction) => oneTransaction(transaction, { language, palette })),
  ];
}

function oneTransaction(
  transaction: Transaction,
  { language, palette }: { language: CliContext['language']; palette: Palette },
): readonly string[] {
  return [
    '',
    `${palette.bold(transaction.key)}  ${transaction.name[language]}`,
    `  ${palette.cyan(`${methodOf(transaction)} ${queryOf(transaction)}`)}`,
    ...transaction.expectedProfiles.map((profile) => `  ${palette.dim(profile)}`),
  ];
}

function methodOf({ interaction }: Transaction): string {
  switch (interaction) {
    case 'transaction':
    case 'batch':
      return 'POST';
    case 'update':
      return 'PUT';
    case 'search':
    case 'operation':
    case 'read':
    case 'wado-rs':
      return 'GET';
  }
}

/** The query as a PGO sends it, with the placeholders that it fills in and without percent-encoding. */
function queryOf({ path, filters, includes }: Transaction): string {
  const parameters = [...filters, ...includes].map(({ name, value }) => `${name}=${value}`);
  return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`;
}
