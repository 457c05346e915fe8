import { z } from 'zod';
import type { ReportEvidence, SymptomReport } from '../issues/SymptomReport.js';
import { reporterRoles } from '../taxonomy/reporterRoles.js';
import { connectionSchema, findingKindSchema } from './parts/classificationSchema.js';
import { duplicateGroupSchema, duplicateSignalSchema } from './parts/duplicateResultSchema.js';
import { findingSchema } from './parts/findingSchema.js';
import { hopDifferenceSchema } from './parts/hopDifferenceSchema.js';
import { keysOf } from './parts/keysOf.js';
import { list } from './parts/list.js';
import { schemaOf } from './parts/schemaOf.js';
import { vocabulary } from './parts/vocabulary.js';

const { hop, count } = vocabulary;
const text = z.string();
const presence = z.enum(['present', 'absent']);

const httpSchema = z.strictObject({
  hop: connectionSchema.exactOptional(),
  method: text.exactOptional(),
  path: text.exactOptional(),
  status: z.int().nullable().exactOptional(),
  error: text.exactOptional(),
  durationMs: z.number().exactOptional(),
  contentType: text.exactOptional(),
  wwwAuthenticate: text.exactOptional(),
});

const oauthSchema = z.strictObject({
  endpoint: z.enum(['authorization', 'token']).exactOptional(),
  error: text.exactOptional(),
  description: text.exactOptional(),
  grant: z.enum(['authorization_code', 'refresh_token']).exactOptional(),
  afterDigiD: z.boolean().exactOptional(),
});

const outcomeSchema = z.strictObject({
  hop: text.exactOptional(),
  severity: z.enum(['fatal', 'error', 'warning', 'information']).exactOptional(),
  code: text,
  text: text.exactOptional(),
  expression: text.exactOptional(),
});

const validatorSchema = z.strictObject({
  hop: hop.exactOptional(),
  kind: findingKindSchema,
  path: text.exactOptional(),
  message: text.exactOptional(),
  profile: text.exactOptional(),
  suppliersAffected: count.exactOptional(),
});

const reportedDuplicateSchema = z.strictObject({
  kind: z.enum([
    'same-id',
    'same-content',
    'same-fact-other-source',
    'same-fact-other-service',
    're-retrieved',
  ]),
  resourceType: text.exactOptional(),
  count: count.exactOptional(),
  sources: list(text).exactOptional(),
  services: list(text).exactOptional(),
  sameId: z.boolean().exactOptional(),
  sameIdentifier: z.boolean().exactOptional(),
});

const chainSchema = z.strictObject({
  item: text,
  scherm: z.unknown().optional(),
  xis: z.unknown().optional(),
  dva: z.unknown().optional(),
  pgoReceived: z.unknown().optional(),
  pgoShown: z.unknown().optional(),
  direction: z.enum(['verzamelen', 'delen']).exactOptional(),
});

const listsSchema = z.strictObject({
  zal: presence.exactOptional(),
  pgoDirectory: presence.exactOptional(),
  service: presence.exactOptional(),
  ocl: presence.exactOptional(),
  whitelist: presence.exactOptional(),
  gnl: presence.exactOptional(),
});

const contextSchema = z.strictObject({
  role: text.exactOptional(),
  age: count.exactOptional(),
  onBehalf: z.boolean().exactOptional(),
  releaseDelayDays: z.number().exactOptional(),
  serviceVersionPgo: text.exactOptional(),
  serviceVersionDva: text.exactOptional(),
  scopeInStandard: z.boolean().exactOptional(),
  providersAffected: count.exactOptional(),
  suppliersAffected: count.exactOptional(),
  firstSeenAfter: text.exactOptional(),
});

const evidenceSchema = schemaOf<ReportEvidence>()(
  z.strictObject({
    http: list(httpSchema).exactOptional(),
    oauth: oauthSchema.exactOptional(),
    saml: z.strictObject({ status: text.exactOptional(), subStatus: text.exactOptional() }).exactOptional(),
    operationOutcome: list(outcomeSchema).exactOptional(),
    validator: list(z.union([validatorSchema, findingSchema])).exactOptional(),
    duplicates: list(z.union([reportedDuplicateSchema, duplicateGroupSchema])).exactOptional(),
    signals: list(duplicateSignalSchema).exactOptional(),
    differences: list(hopDifferenceSchema).exactOptional(),
    chain: chainSchema.exactOptional(),
    lists: listsSchema.exactOptional(),
    bundle: z
      .strictObject({
        total: count.exactOptional(),
        entries: count.exactOptional(),
        nextLink: z.boolean().exactOptional(),
        followed: z.boolean().exactOptional(),
      })
      .exactOptional(),
    context: contextSchema.exactOptional(),
  }),
).meta({ id: 'ReportEvidence' });

/** What a person or program reports, in words, evidence or both. */
export const symptomReportSchema = schemaOf<SymptomReport>()(
  z.strictObject({
    text: text.exactOptional(),
    evidence: evidenceSchema.exactOptional(),
    reporter: keysOf(reporterRoles).exactOptional(),
    gegevensdienst: text.exactOptional(),
    systems: z
      .strictObject({
        xis: text.exactOptional(),
        dva: text.exactOptional(),
        pgo: text.exactOptional(),
      })
      .exactOptional(),
  }),
);
