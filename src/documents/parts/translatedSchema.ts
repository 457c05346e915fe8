import { z } from 'zod';
import type { Translated } from '../../foundation/Language.js';
import { schemaOf } from './schemaOf.js';

/** A text in both languages. */
export const translatedSchema = schemaOf<Translated>()(
  z.strictObject({ nl: z.string().min(1), en: z.string().min(1) }),
).meta({ id: 'Translated', description: 'A text in Dutch and in English.' });
