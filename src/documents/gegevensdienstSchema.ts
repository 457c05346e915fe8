import { z } from 'zod';
import type { FactSource } from '../gegevensdiensten/FactSource.js';
import type { Gegevensdienst } from '../gegevensdiensten/Gegevensdienst.js';
import { list } from './parts/list.js';
import { schemaOf } from './parts/schemaOf.js';
import { transactionSchema } from './parts/transactionSchema.js';
import { translatedSchema } from './parts/translatedSchema.js';
import { vocabulary } from './parts/vocabulary.js';

const name = z.string().min(1);

const factSource = schemaOf<FactSource>()(
  z.union([z.strictObject({ repository: name, path: name }), z.strictObject({ title: name, url: name })]),
).meta({ id: 'FactSource', description: 'Where a fact was read: a file in a public repository, or a page.' });

const systemRole = z.strictObject({
  code: name.exactOptional(),
  side: z.enum(['beschikbaarstellen', 'raadplegen']),
  confidence: vocabulary.confidence,
});

/** A gegevensdienst, as `pgo-keten diensten ID --json` writes it and `--definition` reads it. */
export const gegevensdienstSchema = schemaOf<Gegevensdienst>()(
  z
    .strictObject({
      key: name,
      id: name.exactOptional(),
      name: translatedSchema,
      version: name,
      publication: name.exactOptional(),
      informationStandard: z.strictObject({ name, version: z.string() }),
      release: vocabulary.release,
      domain: z.enum(['person', 'professional']),
      function: z.enum(['verzamelen', 'delen']).exactOptional(),
      granular: z.boolean(),
      systemRoles: list(systemRole),
      sectors: list(name),
      status: z
        .strictObject({ value: z.enum(['actueel', 'in-ontwikkeling']), sources: list(factSource) })
        .exactOptional(),
      packages: list(z.strictObject({ name, version: name.exactOptional() })),
      capabilityStatements: list(name),
      transactions: list(transactionSchema(factSource)),
      candidateProfiles: list(name).exactOptional(),
      sources: list(factSource),
      confidence: vocabulary.confidence,
      note: translatedSchema.exactOptional(),
    })
    .superRefine(({ transactions }, { addIssue }) => {
      const keys = new Set<string>();
      for (const [index, { key }] of transactions.entries()) {
        if (keys.has(key)) {
          addIssue({
            code: 'custom',
            path: ['transactions', index, 'key'],
            message: 'The key is not unique.',
          });
        }
        keys.add(key);
      }
      for (const [index, transaction] of transactions.entries()) {
        for (const link of ['variantOf', 'alternativeTo'] as const) {
          const other = transaction[link];
          if (other === undefined || (keys.has(other) && other !== transaction.key)) continue;
          const path = ['transactions', index, link];
          addIssue({ code: 'custom', path, message: 'There is no other transaction with this key.' });
        }
      }
    }),
);
