import { z } from 'zod';

/** An array as a document holds it: nobody changes it. */
export function list<S extends z.ZodType>(item: S): z.ZodType<readonly z.output<S>[]> {
  return z.array(item);
}
