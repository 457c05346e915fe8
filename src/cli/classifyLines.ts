import type { SymptomReport } from '../classifier.js';
import { classify } from '../classifier.js';
import { documents, readDocument } from '../documents.js';
import { isRecord } from '../foundation/isRecord.js';
import type { ClassifiedFile, FileOptions } from './ClassifiedFile.js';
import type { CliTexts } from './texts.js';
import { textColumnOf } from './textColumnOf.js';

const ofReport: readonly string[] = ['text', 'evidence', 'reporter', 'gegevensdienst', 'systems'];

const problemsTold = 5;

/**
 * Classifies a report a line: a symptom report, or any object with words in it. Gives each object back with its
 * `classifications`; a line that can't be read comes back as `null`, so that lines stay beside each other.
 */
export function classifyLines(text: string, { about, column }: FileOptions, texts: CliTexts): ClassifiedFile {
  const problems: string[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1)?.trim() === '') lines.pop();
  return { output: classified(), problems };

  function* classified(): Generator<string, undefined> {
    for (const [index, line] of lines.entries()) {
      const item = parse(line);
      const report = item === undefined ? undefined : reportOf(item, column);
      if (report !== undefined) {
        yield `${JSON.stringify({ ...item, classifications: classify({ ...about, ...report }) })}\n`;
        continue;
      }
      if (problems.length < problemsTold) problems.push(texts.classify.brokenLine(index + 1));
      yield 'null\n';
    }
  }
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function reportOf(item: Record<string, unknown>, column: string | undefined): SymptomReport | undefined {
  const own = Object.fromEntries(Object.entries(item).filter(([key]) => ofReport.includes(key)));
  const worded = Object.keys(item).filter((key) => typeof item[key] === 'string');
  const words = column === undefined && 'text' in own ? 'text' : textColumnOf(worded, column);
  const told = words === undefined ? own : { ...own, text: item[words] };
  if (Object.keys(told).length === 0) return undefined;
  const result = readDocument(documents.symptomReport, told);
  return result.ok ? result.document : undefined;
}
