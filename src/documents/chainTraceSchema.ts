import { z } from 'zod';
import type { Exchange } from '../fhir/Exchange.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import type { ChainTrace, HopCapture } from '../keten/ChainTrace.js';
import type { MappedExport } from '../keten/exports/MappedExport.js';
import { mappingSchema } from './mappingSchema.js';
import { list } from './parts/list.js';
import { schemaOf } from './parts/schemaOf.js';
import { vocabulary } from './parts/vocabulary.js';

const resource = schemaOf<FhirResource>()(z.looseObject({ resourceType: z.string().min(1) })).meta({
  id: 'Resource',
  description: 'A FHIR resource as JSON.',
});

const headers = z.record(z.string(), z.string()).exactOptional();
const body = z.unknown().exactOptional();

const exchange = schemaOf<Exchange>()(
  z.strictObject({
    request: z.strictObject({ method: z.string(), url: z.string(), headers, body }),
    response: z.strictObject({ status: z.int(), headers, body }),
    duration: z.number().exactOptional(),
  }),
).meta({ id: 'Exchange', description: 'One recorded request with its response.' });

const exported = schemaOf<MappedExport>()(
  z.strictObject({ rows: list(z.record(z.string(), z.unknown())), mapping: mappingSchema }),
).meta({ id: 'MappedExport', description: "An export in a system's own words, with what its fields mean." });

const capture = schemaOf<HopCapture>()(
  z.strictObject({
    hop: vocabulary.hop,
    resources: list(resource).exactOptional(),
    bundles: list(resource).exactOptional(),
    exchanges: list(exchange).exactOptional(),
    exported: exported.exactOptional(),
    release: vocabulary.release.exactOptional(),
    capturedAt: z.string().exactOptional(),
    gegevensdienst: z.string().exactOptional(),
  }),
).meta({ id: 'HopCapture', description: 'What was captured at one place of the chain.' });

/** What two or more places of the chain held, as in `ChainTrace`. */
export const chainTraceSchema = schemaOf<ChainTrace>()(
  z.strictObject({ hops: list(capture), gegevensdienst: z.string().exactOptional() }),
);
