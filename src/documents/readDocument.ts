import type { z } from 'zod';
import type { DocumentKind } from './documents.js';

/** One thing that is wrong with a document. */
export interface DocumentProblem {
  /** Where, as a JSON Pointer (RFC 6901); empty for the document as a whole. */
  readonly at: string;
  /**
   * What is wrong: `not-json` when the text can't be read, else the code of the schema's check, such as
   * `invalid_type` or `unrecognized_keys`.
   */
  readonly problem: string;
  /** In English, for a developer. Of the document itself it says only names of properties. */
  readonly message: string;
}

/** A document that meets its schema, or what is wrong with it. */
export type DocumentResult<T> =
  | { readonly ok: true; readonly document: T }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] };

const limits = { problems: 100, message: 300 } as const;

/**
 * Reads a document, given as JSON text or parsed, and holds it against its schema. Never throws on data; the input
 * stays as it is.
 *
 * @example
 * const result = readDocument(documents.report, text);
 * if (result.ok) console.log(result.document.issues.length);
 */
export function readDocument<T>(kind: DocumentKind<T>, input: unknown): DocumentResult<T> {
  const parsed = typeof input === 'string' ? parse(input) : { value: input };
  if (parsed === undefined) {
    return { ok: false, problems: [{ at: '', problem: 'not-json', message: 'The text is not JSON.' }] };
  }
  const result = kind.schema.safeParse(parsed.value);
  if (result.success) return { ok: true, document: result.data };
  return { ok: false, problems: result.error.issues.slice(0, limits.problems).map(problemOf) };
}

/** Undefined when the text is not JSON: what the parser says of it may quote the data. */
function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) };
  } catch {
    return undefined;
  }
}

function problemOf({ path, code, message }: z.core.$ZodIssue): DocumentProblem {
  const at = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { at, problem: code, message: message.slice(0, limits.message) };
}
