import { z } from 'zod';
import type { KnownIssue, KnownIssueDecision, KnownIssues } from '../issues/known/KnownIssues.js';
import { knownIssueStateSchema } from './parts/chainIssueSchema.js';
import { list } from './parts/list.js';
import { schemaOf } from './parts/schemaOf.js';
import { vocabulary } from './parts/vocabulary.js';

const day = z.iso.date();
const moment = z.iso.datetime({ offset: true });

const decisionSchema = schemaOf<KnownIssueDecision>()(
  z.strictObject({
    at: moment,
    state: knownIssueStateSchema,
    owner: vocabulary.party.exactOptional(),
    cause: z.string().exactOptional(),
    workaround: z.string().exactOptional(),
    plannedRelease: z.string().exactOptional(),
    solvedIn: z.string().exactOptional(),
    reason: z.string().exactOptional(),
    affectedVersions: list(z.string()),
    fingerprints: list(z.string()),
    mergedInto: z.string().exactOptional(),
  }),
).meta({ id: 'KnownIssueDecision', description: 'What people decided; of two, the later holds.' });

const knownIssueSchema = schemaOf<KnownIssue>()(
  z.strictObject({
    id: z.string(),
    symptom: vocabulary.symptom,
    gegevensdiensten: list(z.string()),
    path: z.string(),
    systems: z.strictObject({
      xis: z.string().exactOptional(),
      dva: z.string().exactOptional(),
      pgo: z.string().exactOptional(),
    }),
    decision: decisionSchema,
    seenOn: list(day),
    regressions: list(day),
  }),
).meta({ id: 'KnownIssue' });

/** A register of known issues, as `pgo-keten issues` keeps it. */
export const knownIssuesSchema = schemaOf<KnownIssues>()(
  z.strictObject({ version: z.literal(1), issues: list(knownIssueSchema) }),
);
