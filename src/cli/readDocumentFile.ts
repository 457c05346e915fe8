import type { DocumentKind } from '../documents.js';
import { readDocument } from '../documents.js';
import type { CliTexts } from './texts.js';
import { readInputFiles } from './readInputFiles.js';
import { UsageError } from './UsageError.js';

/** Reads a document from a file; undefined when there is no such file and that is allowed. */
export function readDocumentFile<T>(
  path: string,
  kind: DocumentKind<T>,
  texts: CliTexts,
  absent: 'allowed' | 'refused' = 'refused',
): T | undefined {
  const [file] = readInputFiles([path]);
  if (file === undefined || file.problem !== undefined) {
    const problem = file?.problem ?? 'missing';
    if (problem === 'missing' && absent === 'allowed') return undefined;
    throw new UsageError(texts.problems[problem](path));
  }
  const result = readDocument(kind, new TextDecoder().decode(file.bytes));
  if (result.ok) return result.document;
  const [first] = result.problems;
  throw new UsageError(
    texts.notADocument(path, kind.title, `${first?.at ?? ''} ${first?.message ?? ''}`.trim()),
  );
}
