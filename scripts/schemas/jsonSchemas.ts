import { z } from 'zod';
import type { DocumentKind } from '../../src/documents/documents.js';
import { documents } from '../../src/documents/documents.js';

/** Where the schemas are published: as files of the package. */
const base = 'https://unpkg.com/pgo-keten/schemas/';

/** The file in `schemas/` of each kind of document, and its text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const kinds: readonly DocumentKind[] = Object.values(documents);
  return new Map(kinds.map((kind) => [`${kind.name}.schema.json`, textOf(kind)]));
}

function textOf({ name, title, description, schema }: DocumentKind): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  const written = { $schema, $id: `${base}${name}.schema.json`, title, description, ...rest };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}
