import type { Gegevensdienst } from '../gegevensdiensten/Gegevensdienst.js';
import { readInputFiles } from './readInputFiles.js';
import type { CliTexts } from './texts.js';
import { UsageError } from './UsageError.js';

/** Problems of one document that are told. */
const shown = 5;

/**
 * Reads definitions of gegevensdiensten of the user's own: documents with one, or with a list.
 *
 * @throws UsageError for a file that can't be read, or is no such document.
 */
export async function loadDiensten(
  files: readonly string[],
  texts: CliTexts,
): Promise<readonly Gegevensdienst[]> {
  if (files.length === 0) return [];
  // zod is loaded only for who has documents to read.
  const { documents, readDocument } = await import('../documents.js');
  return readInputFiles(files).flatMap(({ name, problem, ...file }) => {
    if (problem !== undefined || !('bytes' in file)) {
      throw new UsageError(texts.problems[problem ?? 'unreadable'](name));
    }
    const text = new TextDecoder().decode(file.bytes);
    const kind = /^\s*\[/.test(text) ? documents.gegevensdiensten : documents.gegevensdienst;
    const result = readDocument<Gegevensdienst | readonly Gegevensdienst[]>(kind, text);
    if (result.ok) return result.document;
    const problems = result.problems
      .slice(0, shown)
      .map(({ at, message }) => `${at === '' ? '/' : at}: ${message}`);
    throw new UsageError(texts.noDefinition(name, problems, result.problems.length - problems.length));
  });
}
