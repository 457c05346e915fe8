import { z } from 'zod';
import type { FactPlace, HopDifference, HopDifferenceReason } from '../../keten/HopDifference.js';
import { hopDifferenceKinds } from '../../taxonomy/hopDifferenceKinds.js';
import { keysOf } from './keysOf.js';
import { list } from './list.js';
import { schemaOf } from './schemaOf.js';
import { vocabulary } from './vocabulary.js';

const factPlaceSchema = schemaOf<FactPlace>()(
  z.strictObject({
    hop: vocabulary.hop,
    capture: vocabulary.count,
    entry: vocabulary.count,
    id: z.string().exactOptional(),
    fullUrl: z.string().exactOptional(),
  }),
).meta({ id: 'FactPlace', description: 'Where a fact stands in what was captured at a hop.' });

const reasonSchema = schemaOf<HopDifferenceReason>()(
  z.discriminatedUnion('reason', [
    z.strictObject({ reason: z.literal('first-deviating-hop'), hop: vocabulary.hop }),
    z.strictObject({
      reason: z.literal('between-hops'),
      from: vocabulary.hop,
      to: vocabulary.hop,
      candidates: list(vocabulary.party),
    }),
    z.strictObject({ reason: z.literal('query-excludes'), parameter: z.string() }),
    z.strictObject({ reason: z.literal('page-not-fetched') }),
    z.strictObject({ reason: z.literal('released-later'), capturedAt: z.string().exactOptional() }),
    z.strictObject({ reason: z.literal('recorded-after-capture'), capturedAt: z.string() }),
    z.strictObject({ reason: z.literal('held-back'), days: vocabulary.count }),
  ]),
);

/** One thing that is not the same at every hop, as in `HopDifference`. */
export const hopDifferenceSchema = schemaOf<HopDifference>()(
  z.strictObject({
    kind: keysOf(hopDifferenceKinds),
    resourceType: z.string(),
    path: z.string().exactOptional(),
    hops: list(vocabulary.hop),
    firstDeviatingHop: vocabulary.hop,
    party: vocabulary.party,
    because: reasonSchema,
    before: factPlaceSchema.exactOptional(),
    after: factPlaceSchema.exactOptional(),
    values: z
      .strictObject({ before: z.string().exactOptional(), after: z.string().exactOptional() })
      .exactOptional(),
    backAt: vocabulary.hop.exactOptional(),
  }),
).meta({ id: 'HopDifference', description: 'One thing that is not the same at every hop of the chain.' });
