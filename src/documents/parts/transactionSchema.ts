import { z } from 'zod';
import type { FactSource } from '../../gegevensdiensten/FactSource.js';
import type { Transaction } from '../../gegevensdiensten/Transaction.js';
import { functiegroepen } from '../../taxonomy/functiegroepen.js';
import { keysOf } from './keysOf.js';
import { list } from './list.js';
import { schemaOf } from './schemaOf.js';
import { translatedSchema } from './translatedSchema.js';
import { vocabulary } from './vocabulary.js';

const name = z.string().min(1);

/** A value in which `{...}` is what the PGO fills in; braces come in pairs and are not nested. */
const pattern = z.string().regex(/^[^{}]*(?:\{[^{}]+\}[^{}]*)*$/);

const parameter = z
  .strictObject({ name, value: pattern })
  .meta({ id: 'QueryParameter', description: 'One parameter of a query; {...} is filled in by the PGO.' });

const names = list(name);
const namesByType = z.record(z.string(), names);

const sentEntry = z.strictObject({
  resourceType: name,
  method: z.enum(['POST', 'PUT']),
  min: vocabulary.count,
  max: z.union([vocabulary.count, z.literal('*')]),
});

const sentBundle = z.strictObject({
  type: z.enum(['transaction', 'batch']),
  entries: list(sentEntry),
  answer: z.enum(['transaction-response', 'batch-response']),
  headers: z.record(z.string(), z.string()).exactOptional(),
});

const cardinality = z.strictObject({
  min: vocabulary.count,
  max: vocabulary.count.exactOptional(),
  basis: z.enum(['search-may-be-empty', 'one-authenticated-person', 'read-by-id']),
});

/** One question or message of a gegevensdienst. */
export function transactionSchema(factSource: z.ZodType<FactSource>): z.ZodType<Transaction> {
  return schemaOf<Transaction>()(
    z.strictObject({
      key: name,
      name: translatedSchema,
      interaction: z.enum(['search', 'operation', 'read', 'update', 'transaction', 'batch', 'wado-rs']),
      operation: z
        .string()
        .regex(/^\$[a-zA-Z-]+$/)
        .exactOptional(),
      // Absent when it is not FHIR.
      resourceType: name.optional(),
      path: z.string().regex(/^\/[^?#]*$/),
      filters: list(parameter),
      includes: list(parameter),
      variantOf: name.exactOptional(),
      alternativeTo: name.exactOptional(),
      expectedProfiles: names,
      included: namesByType,
      mustInclude: names.exactOptional(),
      zibs: list(z.strictObject({ nl: name, en: name })),
      mustSupport: namesByType.exactOptional(),
      cardinality: cardinality.exactOptional(),
      sends: sentBundle.exactOptional(),
      functiegroep: keysOf(functiegroepen),
      sources: list(factSource),
      confidence: vocabulary.confidence,
      note: translatedSchema.exactOptional(),
    }),
  ).meta({ id: 'Transaction' });
}
