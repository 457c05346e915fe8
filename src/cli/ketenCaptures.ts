import type { DefinitionSet } from '../definitions/DefinitionSet.js';
import { documents } from '../documents/documents.js';
import { readDocument } from '../documents/readDocument.js';
import type { HopCapture } from '../keten/ChainTrace.js';
import type { ExportMapping } from '../keten/exports/ExportMapping.js';
import { readCapture } from '../keten/readCapture.js';
import type { Hop } from '../taxonomy/hops.js';
import { hops } from '../taxonomy/hops.js';
import type { CliContext } from './CliContext.js';
import { decodeText } from './decodeText.js';
import type { InputFile } from './InputFile.js';
import { readInputFiles } from './readInputFiles.js';
import { readTableRows } from './readTableRows.js';
import { UsageError } from './UsageError.js';

/** The captures that the command line names, and how many of its files hold none. */
export interface KetenCaptures {
  readonly captures: readonly HopCapture[];
  readonly unread: number;
}

/** What the command line says of captures. */
export interface CaptureFlags {
  /** Documents with a whole trace. */
  readonly traces: readonly string[];
  readonly files: ReadonlyMap<Hop, readonly string[]>;
  /** Mappings, each for a hop or for all: `scherm.json`, `screen=his.json`. */
  readonly mappings: readonly string[];
}

/** Reads the captures of a chain from files, folders, recordings, tables and documents with a whole trace. */
export function ketenCaptures(
  { traces, files, mappings }: CaptureFlags,
  definitions: readonly DefinitionSet[],
  context: CliContext,
): KetenCaptures {
  const mappingOf = readMappings(mappings, context);
  const captures: HopCapture[] = traces.flatMap((path) => readTrace(path, context));
  let unread = 0;
  for (const [hop, paths] of files) {
    for (const file of readInputFiles(paths)) {
      const capture = captureOf(hop, file, definitions, mappingOf(hop));
      if (capture !== undefined) captures.push(capture);
      else {
        unread += 1;
        context.process.stderr.write(`pgo-keten: ${problemOf(file, context)}\n`);
      }
    }
  }
  return { captures, unread };
}

function captureOf(
  hop: Hop,
  file: InputFile,
  definitions: readonly DefinitionSet[],
  mapping: ExportMapping | undefined,
): HopCapture | undefined {
  if (file.problem !== undefined) return undefined;
  const capture = readCapture(hop, file.bytes, { definitions, ...(mapping !== undefined && { mapping }) });
  if (capture !== undefined || mapping === undefined) return capture;
  const rows = readTableRows(decodeText(file.bytes).text);
  return rows.length === 0 ? undefined : { hop, exported: { rows, mapping } };
}

function problemOf(file: InputFile, { texts }: CliContext): string {
  return file.problem === undefined
    ? texts.keten.notACapture(file.name)
    : texts.problems[file.problem](file.name);
}

function readTrace(path: string, context: CliContext): readonly HopCapture[] {
  const result = readDocument(documents.chainTrace, textOf(path, context));
  if (result.ok) return result.document.hops;
  const { at, message } = result.problems[0] ?? { at: '', message: '' };
  throw new UsageError(context.texts.keten.badTrace(path, at, message));
}

function readMappings(
  mappings: readonly string[],
  context: CliContext,
): (hop: Hop) => ExportMapping | undefined {
  const byHop = new Map<Hop, ExportMapping>();
  let forAll: ExportMapping | undefined;
  for (const each of mappings) {
    const hop = hops.find((name) => each.startsWith(`${name}=`));
    const mapping = readMapping(hop === undefined ? each : each.slice(hop.length + 1), context);
    if (hop === undefined) forAll = mapping;
    else byHop.set(hop, mapping);
  }
  return (hop) => byHop.get(hop) ?? forAll;
}

function readMapping(path: string, context: CliContext): ExportMapping {
  const result = readDocument(documents.mapping, textOf(path, context));
  if (result.ok) return result.document;
  const { at, message } = result.problems[0] ?? { at: '', message: '' };
  throw new UsageError(context.texts.keten.badMapping(path, at, message));
}

function textOf(path: string, { texts }: CliContext): string {
  const [file] = readInputFiles([path]);
  if (file?.problem !== undefined) throw new UsageError(texts.problems[file.problem](path));
  return decodeText(file?.bytes ?? new Uint8Array()).text;
}
