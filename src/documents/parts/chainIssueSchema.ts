import { z } from 'zod';
import type { ChainIssue } from '../../issues/ChainIssue.js';
import type { KnownIssueState } from '../../issues/KnownIssueMatch.js';
import { classificationProperties, timeToFixSchema } from './classificationSchema.js';
import { list } from './list.js';
import { schemaOf } from './schemaOf.js';
import { vocabulary } from './vocabulary.js';

const { index, count } = vocabulary;

export const knownIssueStateSchema = schemaOf<KnownIssueState>()(
  z.enum(['nieuw', 'bekend', 'oplossing-gepland', 'opgelost', 'teruggekeerd', 'wordt-niet-opgelost']),
).meta({ id: 'KnownIssueState' });

const knownSchema = z.strictObject({
  status: z.enum(['new', 'known', 'returned']),
  entry: z.string().exactOptional(),
  by: z.literal('subject').exactOptional(),
  state: knownIssueStateSchema.exactOptional(),
  owner: vocabulary.party.exactOptional(),
  workaround: z.string().exactOptional(),
  plannedRelease: z.string().exactOptional(),
});

/** One cause with all that shows it, as in `ChainIssue`. */
export const chainIssueSchema = schemaOf<ChainIssue>()(
  z.strictObject({
    ...classificationProperties,
    category: vocabulary.category,
    symptom: vocabulary.symptom,
    severity: vocabulary.severityLevel,
    when: timeToFixSchema,
    recurs: z.boolean(),
    cause: z.strictObject({
      code: z.string().exactOptional(),
      path: z.string(),
      profile: z.string().exactOptional(),
      detail: z.string().exactOptional(),
      release: vocabulary.release.exactOptional(),
    }),
    hop: vocabulary.hop.exactOptional(),
    gegevensdiensten: list(z.string()),
    systems: z.strictObject({
      xis: z.string().exactOptional(),
      dva: z.string().exactOptional(),
      pgo: z.string().exactOptional(),
    }),
    findings: list(index),
    duplicates: list(index),
    signals: list(index),
    differences: list(index),
    counts: z.strictObject({
      findings: count,
      duplicates: count,
      differences: count,
      resources: count,
      inputs: count,
    }),
    places: list(
      z.strictObject({
        origin: index.exactOptional(),
        entry: index.exactOptional(),
        fullUrl: z.string().exactOptional(),
        path: z.string(),
      }),
    ),
    known: knownSchema.exactOptional(),
  }),
).meta({ id: 'ChainIssue', description: 'One cause, with all that shows it.' });
