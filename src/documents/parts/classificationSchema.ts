import { z } from 'zod';
import type { EvidenceStep, PartyReason, SeverityReason, TimeToFix } from '../../issues/Classification.js';
import { fixDrivers } from '../../taxonomy/fixDrivers.js';
import { fixTerms } from '../../taxonomy/fixTerms.js';
import type { Connection } from '../../taxonomy/hops.js';
import { questions } from '../../taxonomy/questions.js';
import { reportPoints } from '../../taxonomy/reportPoints.js';
import { routingRules } from '../../taxonomy/routing/routingRules.js';
import type { FindingKind } from '../../taxonomy/Situation.js';
import { duplicateKindSchema, duplicateSignalKindSchema } from './duplicateResultSchema.js';
import { keysOf } from './keysOf.js';
import { list } from './list.js';
import { schemaOf } from './schemaOf.js';
import { vocabulary } from './vocabulary.js';

const { hop, party, count, share, symptom } = vocabulary;
const reportPoint = keysOf(reportPoints).meta({ id: 'ReportPoint' });
export const connectionSchema = schemaOf<Connection>()(z.enum(['pgo', 'pgo-dva', 'dva', 'dva-xis', 'xis']));

export const findingKindSchema = schemaOf<FindingKind>()(
  z.enum([
    'structure',
    'cardinality-min',
    'cardinality-max',
    'type',
    'fixed-pattern',
    'invariant',
    'slice',
    'binding',
    'code-unknown',
    'code-inactive',
    'display-missing',
    'display-mismatch',
    'reference-unresolved',
    'profile-unknown',
    'encoding',
    'date-implausible',
    'must-support-missing',
    'standard-conflict',
  ]),
).meta({ id: 'FindingKind' });

const partyReasonSchema = schemaOf<PartyReason>()(
  z.union([
    z.strictObject({ reason: z.literal('default') }),
    z.strictObject({ reason: z.literal('alternative') }),
    z.strictObject({
      reason: z.literal('words'),
      shift: z.string().exactOptional(),
      cues: list(z.string()),
    }),
    z.strictObject({ reason: z.literal('shift'), shift: z.string() }),
    z.strictObject({ reason: z.literal('specification'), deviates: z.enum(['answer', 'request', 'list']) }),
    z.strictObject({ reason: z.literal('first-deviating-hop'), hop }),
    z.strictObject({ reason: z.literal('seen-at-hop'), hop }),
    z.strictObject({ reason: z.literal('several-suppliers'), count }),
    z.strictObject({ reason: z.literal('one-supplier'), providers: count }),
    z.strictObject({ reason: z.literal('one-provider') }),
    z.strictObject({ reason: z.literal('many-resources'), count }),
    z.strictObject({
      reason: z.literal('duplicate-suspect'),
      kind: z.union([duplicateKindSchema, duplicateSignalKindSchema]),
    }),
    z.strictObject({
      reason: z.literal('routing-rule'),
      rule: keysOf(routingRules),
      role: z.enum(['responsible', 'co-responsible']),
      inferred: z.boolean(),
    }),
  ]),
).meta({ id: 'PartyReason', description: 'Why a party is named.' });

const severityReasonSchema = schemaOf<SeverityReason>()(
  z.union([
    z.strictObject({ reason: z.enum(['symptom-raised', 'unreadable', 'privacy', 'carrier']) }),
    z.strictObject({ reason: z.literal('at-most'), finding: z.enum(['warning', 'information']) }),
  ]),
).meta({ id: 'SeverityReason' });

const evidenceStepSchema = schemaOf<EvidenceStep>()(
  z.union([
    z.strictObject({ from: z.literal('finding'), code: vocabulary.findingCode }),
    z.strictObject({ from: z.literal('validator'), kind: findingKindSchema }),
    z.strictObject({ from: z.literal('duplicate'), kind: duplicateKindSchema }),
    z.strictObject({ from: z.literal('signal'), kind: duplicateSignalKindSchema }),
    z.strictObject({ from: z.literal('reported-duplicate'), kind: z.string() }),
    z.strictObject({
      from: z.literal('http'),
      status: z.int().exactOptional(),
      error: z.string().exactOptional(),
      connection: connectionSchema.exactOptional(),
    }),
    z.strictObject({ from: z.literal('oauth'), error: z.string() }),
    z.strictObject({ from: z.literal('operation-outcome'), code: z.string() }),
    z.strictObject({ from: z.literal('chain'), hop: hop.exactOptional() }),
    z.strictObject({ from: z.literal('situation'), facts: list(z.string()) }),
    z.strictObject({ from: z.literal('words'), concepts: list(z.string()) }),
    z.strictObject({ from: z.literal('refinement'), id: z.string(), instead: symptom }),
  ]),
).meta({ id: 'EvidenceStep', description: 'One step from evidence to symptom.' });

export const timeToFixSchema = schemaOf<TimeToFix>()(
  z.strictObject({
    drivers: list(keysOf(fixDrivers)),
    from: keysOf(fixTerms),
    to: keysOf(fixTerms),
    confidence: vocabulary.confidence,
  }),
).meta({ id: 'TimeToFix' });

/** The properties of a classification, which those of an issue start with. */
export const classificationProperties = {
  category: vocabulary.category.exactOptional(),
  symptom: vocabulary.classificationCode,
  confidence: share,
  alternatives: list(z.strictObject({ symptom: vocabulary.classificationCode, confidence: share })),
  parties: list(z.strictObject({ party, confidence: share, because: list(partyReasonSchema) })),
  reportTo: list(reportPoint),
  passedOnTo: list(reportPoint),
  why: list(z.string()),
  when: timeToFixSchema.exactOptional(),
  severity: vocabulary.severityLevel.exactOptional(),
  severityBecause: list(severityReasonSchema),
  recurs: z.boolean().exactOptional(),
  ask: list(keysOf(questions)),
  evidence: list(evidenceStepSchema),
  fingerprint: z.string(),
};
