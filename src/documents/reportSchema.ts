import { z } from 'zod';
import type { Report } from '../report/Report.js';
import { chainIssueSchema } from './parts/chainIssueSchema.js';
import { duplicateResultSchema } from './parts/duplicateResultSchema.js';
import { evidenceSchema, findingSchema } from './parts/findingSchema.js';
import { hopDifferenceSchema } from './parts/hopDifferenceSchema.js';
import { list } from './parts/list.js';
import { schemaOf } from './parts/schemaOf.js';
import { vocabulary } from './parts/vocabulary.js';

const { index, count, release } = vocabulary;

const inputSchema = z.strictObject({
  name: z.string().exactOptional(),
  release: release.exactOptional(),
  hop: vocabulary.hop.exactOptional(),
  resources: count,
  list: z.strictObject({ kind: z.string(), entries: count }).exactOptional(),
});

const conformanceSchema = z.strictObject({
  gegevensdienst: z.string(),
  transactions: list(
    z.strictObject({
      key: z.string(),
      state: z.enum([
        'answered',
        'empty',
        'refused',
        'asked-otherwise',
        'missing',
        'not-seen',
        'not-determinable',
      ]),
      origins: list(index),
      matches: count,
      includes: count,
    }),
  ),
  resources: count,
});

const cantTellSchema = z.strictObject({
  code: vocabulary.findingCode,
  reason: vocabulary.cantTellReason,
  profile: z.string().exactOptional(),
  evidence: evidenceSchema,
  count,
  places: list(z.strictObject({ origin: index.exactOptional(), at: z.string() })),
});

const definitionsSchema = z.strictObject({
  release,
  packages: list(z.strictObject({ name: z.string(), version: z.string() })),
});

/** The report of a check, as `pgo-keten check --format json` writes it. */
export const reportSchema = schemaOf<Report>()(
  z.strictObject({
    inputs: list(inputSchema),
    issues: list(chainIssueSchema),
    findings: list(findingSchema),
    duplicates: duplicateResultSchema,
    differences: list(hopDifferenceSchema),
    conformance: conformanceSchema.exactOptional(),
    cantTell: list(cantTellSchema),
    definitions: list(definitionsSchema),
    generatedAt: z.string().exactOptional(),
  }),
);
