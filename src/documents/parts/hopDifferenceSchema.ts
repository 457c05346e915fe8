import { z } from 'zod';
import type { HopDifference } from '../../keten/HopDifference.js';
import { list } from './list.js';
import { schemaOf } from './schemaOf.js';
import { vocabulary } from './vocabulary.js';

/** One thing that is not the same at every hop, as in `HopDifference`. */
export const hopDifferenceSchema = schemaOf<HopDifference>()(
  z.strictObject({
    kind: z.enum(['lost', 'added', 'doubled', 'changed']),
    resourceType: z.string(),
    path: z.string().exactOptional(),
    hops: list(vocabulary.hop),
    firstDeviatingHop: vocabulary.hop,
    party: vocabulary.party,
  }),
).meta({ id: 'HopDifference', description: 'One thing that is not the same at every hop of the chain.' });
