import type { z } from 'zod';
import { chainTraceSchema } from './chainTraceSchema.js';
import { classificationsSchema } from './classificationsSchema.js';
import { knownIssuesSchema } from './knownIssuesSchema.js';
import { mappingSchema } from './mappingSchema.js';
import { gegevensdienstSchema } from './gegevensdienstSchema.js';
import { list } from './parts/list.js';
import { reportSchema } from './reportSchema.js';
import { settingsSchema } from './settingsSchema.js';
import { shownSchema } from './shownSchema.js';
import { symptomReportSchema } from './symptomReportSchema.js';

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
  symptomReport: {
    name: 'symptom-report',
    title: 'pgo-keten symptom report',
    description: 'What a person or program reports, in words, evidence or both.',
    schema: symptomReportSchema,
  },
  classifications: {
    name: 'classifications',
    title: 'pgo-keten classifications',
    description: 'What a report is about, the main issue first: who must act, where to report it, and when.',
    schema: classificationsSchema,
  },
  knownIssues: {
    name: 'known-issues',
    title: 'pgo-keten known issues',
    description: 'A register of known issues that regions can share.',
    schema: knownIssuesSchema,
  },
  chainTrace: {
    name: 'chain-trace',
    title: 'pgo-keten chain trace',
    description: 'What two or more places of the chain held of one record, to be compared.',
    schema: chainTraceSchema,
  },
  mapping: {
    name: 'mapping',
    title: 'pgo-keten mapping of an export',
    description: "What the fields of an export in a system's own words mean in FHIR.",
    schema: mappingSchema,
  },
  shown: {
    name: 'shown',
    title: 'pgo-keten shown document',
    description: 'What a PGO shows, section by section, to be held against what it received.',
    schema: shownSchema,
  },
  gegevensdienst: {
    name: 'gegevensdienst',
    title: 'Gegevensdienst',
    description:
      'A gegevensdienst of MedMij, or one of your own: what a PGO may ask or send, and may expect.',
    schema: gegevensdienstSchema,
  },
  gegevensdiensten: {
    name: 'gegevensdiensten',
    title: 'Gegevensdiensten',
    description: 'Several gegevensdiensten, such as the catalogue.',
    schema: list(gegevensdienstSchema),
  },
  settings: {
    name: 'settings',
    title: 'pgo-keten settings',
    description: 'Options of `pgo-keten check` that are the same every time: `pgo-keten.config.json`.',
    schema: settingsSchema,
  },
} as const satisfies Readonly<Record<string, DocumentKind>>;
