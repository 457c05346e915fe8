import { z } from 'zod';
import type { Classification } from '../issues/Classification.js';
import { classificationProperties } from './parts/classificationSchema.js';
import { list } from './parts/list.js';
import { schemaOf } from './parts/schemaOf.js';

const classificationSchema = schemaOf<Classification>()(z.strictObject(classificationProperties)).meta({
  id: 'Classification',
});

/** What one report is about, the main issue first, as `pgo-keten classify --format json` writes it. */
export const classificationsSchema = schemaOf<readonly Classification[]>()(list(classificationSchema));
