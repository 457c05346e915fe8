import { z } from 'zod';
import type { Evidence, Finding, IssueType } from '../../finding/Finding.js';
import { list } from './list.js';
import { schemaOf } from './schemaOf.js';
import { vocabulary } from './vocabulary.js';

const issueTypeSchema = schemaOf<IssueType>()(
  z.enum([
    'invalid',
    'structure',
    'required',
    'value',
    'invariant',
    'security',
    'processing',
    'not-supported',
    'duplicate',
    'not-found',
    'too-long',
    'code-invalid',
    'extension',
    'too-costly',
    'business-rule',
    'conflict',
    'incomplete',
    'informational',
  ]),
);

/** The facts on which a finding rests. */
export const evidenceSchema = schemaOf<Evidence>()(
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), list(z.string())]).optional()),
).meta({ id: 'Evidence' });

/** A finding, as in `Finding`. */
export const findingSchema = schemaOf<Finding>()(
  z.strictObject({
    code: vocabulary.findingCode,
    outcome: z.enum(['failed', 'cantTell']),
    reason: vocabulary.cantTellReason.exactOptional(),
    severity: vocabulary.severity,
    issueType: issueTypeSchema,
    path: z.string(),
    origin: vocabulary.index.exactOptional(),
    item: vocabulary.index.exactOptional(),
    entry: vocabulary.index.exactOptional(),
    fullUrl: z.string().exactOptional(),
    line: z.int().positive().exactOptional(),
    column: z.int().positive().exactOptional(),
    release: vocabulary.release.exactOptional(),
    profile: z.string().exactOptional(),
    evidence: evidenceSchema,
    hop: vocabulary.hop.exactOptional(),
  }),
).meta({ id: 'Finding', description: 'One deviation, or one thing that could not be decided.' });
