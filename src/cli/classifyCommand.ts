import { classify, describeClassification } from '../classifier.js';
import type { Classification, ReporterRole } from '../classifier.js';
import { nonClasses } from '../taxonomy/nonClasses.js';
import { isSymptomCode, symptomOf } from '../taxonomy/symptoms.js';
import type { ReportContext } from './ClassifiedFile.js';
import type { DienstFlags } from './chosenDienst.js';
import { chosenDienst } from './chosenDienst.js';
import { classifyTable } from './classifyTable.js';
import { classifyLines } from './classifyLines.js';
import type { CliContext } from './CliContext.js';
import { decodeText } from './decodeText.js';
import type { ExitCode } from './exitCodes.js';
import { exitCodes } from './exitCodes.js';
import { readInputFiles } from './readInputFiles.js';
import { terminalPalette } from './terminalPalette.js';
import { UsageError } from './UsageError.js';

/** Options of `pgo-keten classify`. */
export interface ClassifyFlags extends DienstFlags {
  readonly file?: string;
  readonly column?: string;
  readonly format: 'pretty' | 'json';
  readonly reporter?: ReporterRole;
}

/** `pgo-keten classify`: one report in words, or a file of them. */
export async function classifyCommand(
  text: string | undefined,
  flags: ClassifyFlags,
  context: CliContext,
): Promise<ExitCode> {
  const { texts, process } = context;
  const dienst = await chosenDienst(flags, context);
  const about: ReportContext = {
    ...(flags.reporter !== undefined && { reporter: flags.reporter }),
    ...(dienst !== undefined && { gegevensdienst: dienst.key }),
  };
  if ((text === undefined) === (flags.file === undefined)) throw new UsageError(texts.classify.textOrFile);
  if (flags.file !== undefined) return classifyFile(flags.file, flags.column, about, context);

  const found = classify({ ...about, text: text === '-' ? readText('-', context) : (text ?? '') });
  process.stdout.write(
    flags.format === 'json' ? `${JSON.stringify(found, undefined, 2)}\n` : pretty(found, context),
  );
  return exitCodes.clean;
}

function classifyFile(
  path: string,
  column: string | undefined,
  about: ReportContext,
  context: CliContext,
): ExitCode {
  const text = readText(path, context);
  const options = { about, ...(column !== undefined && { column }) };
  const lines = /\.(?:jsonl|ndjson)$/i.test(path);
  const { output, problems } = lines
    ? classifyLines(text, options, context.texts)
    : classifyTable(text, options, context);
  for (const piece of output) context.process.stdout.write(piece);
  for (const problem of problems) context.process.stderr.write(`pgo-keten: ${problem}\n`);
  return problems.length === 0 ? exitCodes.clean : exitCodes.unusable;
}

function readText(path: string, { texts }: CliContext): string {
  const [file] = readInputFiles([path]);
  if (file?.problem !== undefined) throw new UsageError(texts.problems[file.problem](path));
  if (file === undefined) return '';
  const [a, b, c] = file.bytes;
  const { text, encoding } = decodeText(file.bytes);
  // What is written is UTF-8: a spreadsheet that wrote something else only knows that by the mark.
  const marked = (a === 0xef && b === 0xbb && c === 0xbf) || encoding !== 'utf-8';
  return (marked ? '\uFEFF' : '') + text.replace(/^\uFEFF/, '');
}

function pretty(found: readonly Classification[], { language, process, texts }: CliContext): string {
  const palette = terminalPalette({ isTTY: process.stdout.isTTY === true, env: process.env });
  const parts = found.map((classification) => {
    const { symptom, confidence, alternatives } = classification;
    const title = isSymptomCode(symptom) ? symptomOf(symptom).label : nonClasses[symptom].label;
    const sure = `${symptom} · ${Math.round(confidence * 100)} %`;
    const others = alternatives
      .slice(0, 2)
      .map((other) => `${other.symptom} (${Math.round(other.confidence * 100)} %)`)
      .join(', ');
    return [
      `${palette.bold(title[language])}  ${palette.dim(sure)}`,
      describeClassification(classification, language),
      ...(others === '' ? [] : [palette.dim(`${texts.classify.otherwise}: ${others}`)]),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}
