import type { ExportMapping } from './ExportMapping.js';

/** An export of a system in its own words: rows with fields, and what the fields mean. */
export interface MappedExport {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly mapping: ExportMapping;
}
