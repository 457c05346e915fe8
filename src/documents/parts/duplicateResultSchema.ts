import { z } from 'zod';
import type {
  DuplicateEvidence,
  DuplicateGroup,
  DuplicateKind,
  DuplicateMember,
  DuplicateResult,
  DuplicateSignal,
  DuplicateSignalKind,
  NotCompared,
} from '../../duplicates/DuplicateResult.js';
import { list } from './list.js';
import { schemaOf } from './schemaOf.js';
import { vocabulary } from './vocabulary.js';

const { index, count, share } = vocabulary;

export const duplicateKindSchema = schemaOf<DuplicateKind>()(
  z.enum([
    'paging-overlap',
    'include-overlap',
    'refetch-accumulated',
    'admin-repeat',
    'product-repeat',
    'id-regenerated',
    'no-identifier-copy',
    'two-services-same-source',
    'cross-fhir-version',
    'version-history',
    'document-reencoded',
    'unit-variant',
    'cross-source-copy',
    'cross-source-independent',
    'code-system-variant',
    'recorded-twice',
    'patient-cross-source',
    'practitioner-cross-source',
    'organization-cross-source',
  ]),
).meta({ id: 'DuplicateKind' });

export const duplicateSignalKindSchema = schemaOf<DuplicateSignalKind>()(
  z.enum(['id-reused', 'identifier-shared', 'double-prescription', 'contradiction']),
).meta({ id: 'DuplicateSignalKind' });

const verdict = z.enum(['exact', 'same-identity', 'same-fact', 'version-of']);
const certainty = z.enum(['certain', 'probable', 'possible']);
const suspect = z.union([vocabulary.party, z.literal('none')]);
const between: z.ZodType<readonly [number, number]> = z.tuple([index, index]);

const memberSchema = schemaOf<DuplicateMember>()(
  z.strictObject({
    origin: index,
    entry: index,
    fullUrl: z.string().exactOptional(),
    resourceType: z.string(),
    id: z.string().exactOptional(),
  }),
).meta({ id: 'DuplicateMember' });

const ofLinks = { weighs: z.enum(['for', 'against', 'neutral']), links: count, between };

const becauseSchema = schemaOf<DuplicateEvidence>()(
  z.union([
    z.strictObject({ basis: z.literal('fullUrl'), ...ofLinks }),
    z.strictObject({ basis: z.literal('identifier'), system: z.string(), ...ofLinks }),
    z.strictObject({ basis: z.literal('content'), ...ofLinks }),
    z.strictObject({
      basis: z.literal('field'),
      field: z.string(),
      path: z.string(),
      role: z.enum(['match', 'strong', 'distinct', 'version', 'weak']),
      outcome: z.enum(['equal', 'compatible', 'different', 'incomparable', 'one-sided']),
      means: z
        .enum([
          'unit',
          'precision',
          'time-zone',
          'tolerance',
          'concept-map',
          'travelling-codes',
          'code-level',
          'text',
          'spelling',
          'overlap',
        ])
        .exactOptional(),
      values: list(z.string()),
      ...ofLinks,
    }),
  ]),
).meta({ id: 'DuplicateEvidence' });

/** A group of double data, as in `DuplicateGroup`. */
export const duplicateGroupSchema = schemaOf<DuplicateGroup>()(
  z.strictObject({
    verdict,
    kind: duplicateKindSchema,
    certainty,
    members: list(memberSchema),
    latest: list(index).exactOptional(),
    score: share,
    links: list(z.strictObject({ between, verdict, kind: duplicateKindSchema, certainty, score: share })),
    because: list(becauseSchema),
    suspect,
  }),
).meta({ id: 'DuplicateGroup' });

/** What looks double and must not be merged, as in `DuplicateSignal`. */
export const duplicateSignalSchema = schemaOf<DuplicateSignal>()(
  z.strictObject({ kind: duplicateSignalKindSchema, members: list(memberSchema), count, suspect }),
).meta({ id: 'DuplicateSignal' });

const notComparedSchema = schemaOf<NotCompared>()(
  z.strictObject({
    reason: z.enum([
      'block-too-large',
      'type-without-fields',
      'nothing-to-compare',
      'not-a-resource',
      'too-deep',
    ]),
    resourceType: z.string().exactOptional(),
    key: z.string().exactOptional(),
    count,
    first: list(memberSchema),
  }),
).meta({ id: 'NotCompared' });

/** What the duplicate detector found, and what it did not look at. */
export const duplicateResultSchema = schemaOf<DuplicateResult>()(
  z.strictObject({
    groups: list(duplicateGroupSchema),
    signals: list(duplicateSignalSchema),
    notCompared: list(notComparedSchema),
  }),
).meta({ id: 'DuplicateResult' });
