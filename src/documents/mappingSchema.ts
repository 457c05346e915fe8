import { z } from 'zod';
import type { ExportMapping } from '../keten/exports/ExportMapping.js';
import { list } from './parts/list.js';
import { schemaOf } from './parts/schemaOf.js';

const texts = z.record(z.string(), z.string());

/** What the fields of an export mean in FHIR, as in `ExportMapping`. */
export const mappingSchema = schemaOf<ExportMapping>()(
  z.strictObject({
    rows: z.string().exactOptional(),
    resourceType: z.union([z.string(), z.strictObject({ field: z.string(), types: texts })]),
    fields: texts,
    empty: list(z.string()).exactOptional(),
  }),
).meta({ id: 'ExportMapping', description: 'What the fields of an export mean in FHIR.' });
