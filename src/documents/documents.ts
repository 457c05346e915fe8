import type { z } from 'zod';
import { reportSchema } from './reportSchema.js';

/** A kind of document that is read or written, and what its JSON Schema says of itself. */
export interface DocumentKind<T = unknown> {
  /** Name of the file in `schemas/`, without `.schema.json`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodType<T>;
}

/** Every document of the package. `schemas/` is generated from these. */
export const documents = {
  report: {
    name: 'report',
    title: 'pgo-keten report',
    description: 'What a check found: issues, findings, duplicates, differences, and what could not be told.',
    schema: reportSchema,
  },
} as const satisfies Readonly<Record<string, DocumentKind>>;
