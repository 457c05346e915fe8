import { z } from 'zod';

/** One of the keys of a vocabulary, such as `parties`. */
export function keysOf<K extends string>(vocabulary: Readonly<Record<K, unknown>>): z.ZodType<K> {
  return z.enum(Object.keys(vocabulary) as K[]);
}
